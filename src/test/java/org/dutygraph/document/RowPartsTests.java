package org.dutygraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dutygraph.form.Area;
import org.dutygraph.form.FormLine;
import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A row that goes over the end of a page is marked on both. */
class RowPartsTests {

    private static final List<SourceLine> LINES = List.of(
            row(1, 1, "| 序号 | 事项名称 | 工作方式 |"),
            row(2, 1, "| 7 | 对占道经营的处罚 | 承接部门：某局。 |"),
            row(3, 1, "| 8 | 对乱倒垃圾的处罚 | 工作方式：巡查， |"),
            line(4, 1, "— 1 —"),
            line(5, 2, ""),
            row(6, 2, "| 序号 | 事项名称 | 工作方式 |"),
            row(7, 2, "|  |  | 受理投诉。 |"),
            row(8, 2, "| 9 | 对私搭乱建的处罚 | 不再开展。 |"),
            row(9, 2, "|  |  | 另行通知。 |"));

    @Test
    void whatGoesOnOnTheNextPageIsOfTheRow() {
        RowParts row = RowParts.of(new Cited(3, 3, ""), LINES);

        assertThat(row.pages()).containsExactly(1, 2);
        assertThat(LINES.stream().filter(row::has).map(SourceLine::number)).containsExactly(3L, 7L);
        assertThat(row.cells(LINES.get(2))).containsExactly(2);
        assertThat(row.cells(LINES.get(6))).containsExactly(2);
        assertThat(row.cells(LINES.get(7))).isEmpty();
    }

    @Test
    void aCellThatEndsBeforeIsOnItsPageAlone() {
        RowParts row = RowParts.of(new Cited(3, 2, ""), LINES);

        assertThat(row.pages()).containsExactly(1);
        assertThat(row.cells(LINES.get(6))).isEmpty();
    }

    @Test
    void rowsThatEndOnTheirPageHaveOneLine() {
        assertThat(LINES.stream()
                        .filter(RowParts.of(new Cited(2, 0, ""), LINES)::has)
                        .map(SourceLine::number))
                .containsExactly(2L);
        assertThat(RowParts.of(new Cited(0, 0, ""), LINES).pages()).isEmpty();
    }

    private static SourceLine row(int number, int page, String text) {
        return of(number, text, new Location(page, "", page, number, null));
    }

    private static SourceLine line(int number, int page, String text) {
        return of(number, text, new Location(page, "", 0, 0, null));
    }

    private static SourceLine of(int number, String text, @Nullable Location location) {
        return new SourceLine(new FormLine(number, text, true, location, Map.<Integer, Area>of()), List.of());
    }
}
