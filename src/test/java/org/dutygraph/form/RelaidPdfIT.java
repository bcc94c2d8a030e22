package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.web.Browser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

    private static @Nullable Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("jimsar-laotai-2025-07.txt", EnumSet.of(Oddity.MERGED_CATEGORIES)),
                Arguments.of("qitai-xidi-2025-07.txt", EnumSet.of(Oddity.BREAKS_IN_CELLS)),
                Arguments.of("wuqia-wuqia-2025-07.txt", EnumSet.of(Oddity.EXTRA_COLUMNS, Oddity.SEVERAL_TABLES)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFactComesOut(String document, Set<Oddity> oddities) {
        DutyList received = Objects.requireNonNull(Facts.received().get(document));
        List<Laid> lists = new Layouts("某县某镇", oddities).of(received.rows());

        DutyList read = new DutyListReader().read("list", printed(Writers.html(lists, RULED)));

        assertThat(Facts.of(read).lostOf(Facts.of(received))).isZero();
        assertThat(read.rows().size()).isEqualTo(received.rows().size());
        assertThat(read.rows()).allSatisfy(row -> {
            Location location = Objects.requireNonNull(row.location());
            assertThat(location.page()).isPositive();
            assertThat(location.table()).isPositive();
            assertThat(location.row()).isPositive();
        });
    }

    private static byte[] printed(String html) {
        Page page = Objects.requireNonNull(browser).desktop();
        page.setContent(html.replaceAll("<div class=\"nav\">.*?</div>", ""));
        return page.pdf(new Page.PdfOptions().setFormat("A4").setLandscape(true));
    }
}
