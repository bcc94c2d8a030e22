package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Scans and photographs of a page are read, with how sure each row is. */
class RelaidScansIT {

    private static final Scans SCANNER = new Scans(200, 0.7, 8);
    /** The duties of a page. */
    private static final int FIRST = 100;

    private static final int LAST = 103;

    private static List<DutyRow> printed = List.of();
    private static List<BufferedImage> pictures = List.of();

    @BeforeAll
    static void scan() throws Exception {
        Assumptions.assumeTrue(Recognition.isThere(), "no recognition on this platform");
        DutyList received = Objects.requireNonNull(Facts.received().get("wuqia-wuqia-2025-07.txt"));
        printed = received.rows().subList(FIRST, LAST);
        try (Browser browser = Browser.start()) {
            pictures = SCANNER.pictures(Scans.printed(
                    browser,
                    Writers.html(new Layouts("某县某镇", EnumSet.noneOf(Oddity.class)).of(printed), RelaidPdfIT.RULED)));
        }
    }

    @AfterAll
    static void forget() {
        pictures = List.of();
    }

    @Test
    void pagesOfPicturesAreRead() throws IOException {
        assertRead(new DutyListReader().read("scan.pdf", Scans.pdf(pictures)));
    }

    /** As a camera held across gives it. */
    @Test
    void photographOnItsSideIsRead() throws IOException {
        assertThat(pictures).hasSize(1);
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(Upright.turned(pictures.get(0), 3), "png", picture);

        assertRead(new DutyListReader().read("scan.png", picture.toByteArray()));
        double breadth =
                PagePicture.pages(picture.toByteArray(), 1).orElseThrow().breadth();
        List<FormLine> rows = ((Form) Opened.of(picture.toByteArray()))
                .lines().stream().filter(line -> line.areas().size() > 2).toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(LAST - FIRST).allSatisfy(row -> {
            Area first = Objects.requireNonNull(row.areas().get(0));
            assertThat(first.quarters(breadth)).isEqualTo(1);
            Area upright = first.turned(1);
            Area beside = Objects.requireNonNull(row.areas().get(1)).turned(1);
            assertThat(left(beside)).isCloseTo(right(upright), within(0.01));
        });
    }

    private static void assertRead(DutyList read) {
        assertThat(read.rows()).extracting(DutyRow::number).containsExactlyElementsOf(numbers());
        assertThat(read.rows())
                .extracting(row -> close(row.name().text()))
                .containsExactlyElementsOf(
                        printed.stream().map(row -> close(row.name().text())).toList());
        assertThat(read.rows()).allSatisfy(row -> {
            Location location = Objects.requireNonNull(row.location());
            assertThat(location.page()).isEqualTo(1);
            assertThat(location.confidence()).isBetween(0.05, 1.0);
        });
    }

    private static double left(Area area) {
        return area.corners().get(0).x();
    }

    private static double right(Area area) {
        return area.corners().get(1).x();
    }

    private static List<Integer> numbers() {
        return printed.stream().map(DutyRow::number).toList();
    }

    private static String close(String text) {
        return text.replaceAll("\\s+", "");
    }
}
