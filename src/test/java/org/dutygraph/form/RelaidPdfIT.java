package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts of a list come out of a PDF with ruled tables, as a browser prints it over many pages. */
class RelaidPdfIT {

    static final String RULED = """
            body { font: 12px 'Noto Serif CJK SC', serif }
            table { border-collapse: collapse; width: 100%; margin-bottom: 12px }
            tr { break-inside: avoid }
            td { border: 1px solid #000; padding: 3px; vertical-align: top }
            p { margin: 0 }
            td:first-child { width: 24px } td:nth-child(2) { width: 64px }
            """;

    private static @Nullable Press press;

    @BeforeAll
    static void start() {
        press = new Press();
    }

    @AfterAll
    static void stop() throws Exception {
        if (press != null) {
            press.close();
        }
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(Kind.PDF_RULED, "jimsar-laotai-2025-07.txt", Oddity.MERGED_CATEGORIES),
                Arguments.of(Kind.PDF_RULED, "qitai-xidi-2025-07.txt", Oddity.BREAKS_IN_CELLS),
                Arguments.of(Kind.PDF_RULED, "wuqia-wuqia-2025-07.txt", Oddity.EXTRA_COLUMNS),
                Arguments.of(Kind.PDF_RULED, "wuqia-wuqia-2025-07.txt", Oddity.WATERMARK),
                Arguments.of(Kind.PDF_RULED, "wuqia-wuqia-2025-07.txt", Oddity.TURNED_PAGES),
                Arguments.of(Kind.PDF_RULED, "wuqia-wuqia-2025-07.txt", Oddity.FOOTNOTES),
                Arguments.of(Kind.PDF_UNRULED, "wuqia-wuqia-2025-07.txt", Oddity.RUNNING_HEADS),
                Arguments.of(Kind.PDF_UNRULED, "qitai-xidi-2025-07.txt", Oddity.REPEATED_HEADERS));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("layouts")
    void everyFactComesOut(Kind kind, String document, Oddity oddity) throws Exception {
        List<DutyRow> received =
                Objects.requireNonNull(Facts.received().get(document)).rows();
        Layouts layouts = new Layouts("某县某镇", Set.of(oddity));

        DutyList read = new DutyListReader()
                .read("list", Objects.requireNonNull(press).file(kind, List.of(layouts.of(received)), Set.of(oddity)));

        assertThat(Facts.of(read).lostOf(Facts.of(received))).isZero();
        assertThat(read.rows().size()).isEqualTo(received.size());
        assertThat(read.rows()).allSatisfy(row -> {
            Location location = Objects.requireNonNull(row.location());
            assertThat(location.page()).isPositive();
            assertThat(location.table()).isPositive();
            assertThat(location.row()).isPositive();
        });
    }

    /** A row that a page ends within goes on on the next one, below a running head. */
    @Test
    void rowsGoOnOverPages() throws Exception {
        List<DutyRow> received = Objects.requireNonNull(Facts.received().get("qitai-xidi-2025-07.txt"))
                .rows();
        Set<Oddity> oddities = EnumSet.of(Oddity.ROWS_CONTINUED, Oddity.RUNNING_HEADS);
        byte[] pdf = Objects.requireNonNull(press)
                .file(Kind.PDF_RULED, List.of(new Layouts("某县某镇", Set.of()).of(received)), oddities);

        DutyList read = new DutyListReader().read("list", pdf);

        assertThat(Facts.of(read).lostOf(Facts.of(received))).isZero();
        assertThat(((Form) Opened.of(pdf)).lines())
                .filteredOn(line -> line.text().startsWith(Writers.HEAD))
                .hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    /** What is marked on a page is where the cell's own text is printed. */
    @Test
    void cellsAreWhereTheirTextIs() throws Exception {
        DutyList received = Objects.requireNonNull(Facts.received().get("qitai-xidi-2025-07.txt"));
        List<Laid> lists = new Layouts("某县某镇", Set.of())
                .of(received.rows().stream().filter(row -> row.number() <= 4).toList());
        byte[] pdf = printed(lists);
        int cells = 0;
        try (PDDocument document = PDDocument.load(pdf)) {
            for (FormLine line : ((Form) Opened.of(pdf)).lines()) {
                Location location = Objects.requireNonNull(line.location());
                // a line outside tables is as high as its characters alone
                for (var area : location.row() == 0
                        ? Set.<Map.Entry<Integer, Area>>of()
                        : line.areas().entrySet()) {
                    String there = textIn(document.getPage(location.page() - 1), area.getValue());
                    assertThat(there).isEqualTo(Spaces.none(line.cells().get(area.getKey())));
                    cells++;
                }
            }
        }
        assertThat(cells).isGreaterThan(50);
    }

    private static String textIn(PDPage page, Area area) throws IOException {
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        Area.Corner from = area.corners().get(0);
        Area.Corner to = area.corners().get(2);
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(
                "cell",
                new Rectangle2D.Double(
                        from.x() * width,
                        from.y() * height,
                        (to.x() - from.x()) * width,
                        (to.y() - from.y()) * height));
        stripper.extractRegions(page);
        return Spaces.none(stripper.getTextForRegion("cell"));
    }

    private static byte[] printed(List<Laid> lists) throws Exception {
        return Objects.requireNonNull(press).file(Kind.PDF_RULED, List.of(lists), Set.of());
    }
}
