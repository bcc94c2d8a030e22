package org.dutygraph.dutylist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dutygraph.form.Opened;
import org.junit.jupiter.api.Test;

/** What a person says of a table goes before what its title and its header say. */
class TableCorrectionTests {

    private static final List<String> HEADER = List.of("序号", "事项名称", "说的是什么");

    /** Line 2 is the header of a table with a column that nobody knows, line 6 that of a list of another kind. */
    private static final String TEXT = """
            奇台县西地镇基本履职事项清单
            序号\t事项名称\t说的是什么
            1\t组织居民学习\t党的建设
            2\t发放高龄津贴\t民生服务
            奇台县西地镇行政执法事项清单
            序号\t事项类别\t事项名称
            1\t农业\t对猪的处罚
            """;

    @Test
    void saysWhatEachTableWasTakenFor() {
        DutyList read = read(Map.of());

        assertThat(read.tables()).extracting(TableReading::line).containsExactly(2, 6);
        assertThat(read.tables()).extracting(TableReading::list).containsExactly("basic", null);
        assertThat(read.tables()).extracting(TableReading::duties).containsExactly(2, 0);
        assertThat(read.tables().get(0).columns()).containsExactly("number", "name", "unknown");
        assertThat(read.tables().get(0).sample()).containsExactly("1", "组织居民学习", "党的建设");
    }

    @Test
    void aColumnHoldsWhatIsSaid() {
        DutyList read =
                read(Map.of(2, new TableCorrection(HEADER, ListKind.BASIC, List.of("number", "name", "category"))));

        assertThat(read.rows()).extracting(DutyRow::category).containsExactly("党的建设", "民生服务");
        assertThat(read.tables().get(0).columns()).containsExactly("number", "name", "category");
    }

    @Test
    void aTableIsTheListThatIsSaidOrNone() {
        DutyList read = read(Map.of(
                2, new TableCorrection(HEADER, null, List.of()),
                6, new TableCorrection(List.of("序号", "事项类别", "事项名称"), ListKind.RECLAIMED, List.of())));

        assertThat(read.rows())
                .extracting(row -> row.list().code() + row.name().text())
                .containsExactly("reclaimed对猪的处罚");
    }

    @Test
    void whatIsSaidHoldsForTheTableOnTheNextPage() {
        String text = TEXT.replace("2\t发放", "- 1 -\n序号\t事项 名称\t说的是什么\n2\t发放");
        DutyList read = read(text, Map.of(2, new TableCorrection(HEADER, null, List.of())));

        assertThat(read.rows()).isEmpty();
        assertThat(read(text, Map.of()).tables()).extracting(TableReading::line).containsExactly(2, 8);
    }

    @Test
    void whatIsSaidOfOtherCellsOrWithoutANameDoesNotCount() {
        DutyList plain = read(Map.of());

        assertThat(read(Map.of(2, new TableCorrection(List.of("序号", "名称"), null, List.of())))
                        .rows())
                .isEqualTo(plain.rows());
        assertThat(read(Map.of(99, new TableCorrection(HEADER, null, List.of())))
                        .rows())
                .isEqualTo(plain.rows());
        assertThat(read(Map.of(2, new TableCorrection(HEADER, ListKind.BASIC, List.of("number", "notes"))))
                        .rows())
                .isEmpty();
        assertThat(TableCorrection.isUsable(List.of("number", "name"), false)).isTrue();
        assertThat(TableCorrection.isUsable(List.of("number", "category"), false))
                .isFalse();
        assertThat(TableCorrection.isUsable(List.of("number", "name", "no such column"), false))
                .isFalse();
        assertThat(TableCorrection.isUsable(List.of("number", "name"), true)).isFalse();
        assertThat(TableCorrection.isUsable(List.of("list", "number", "name"), true))
                .isTrue();
    }

    private static DutyList read(Map<Integer, TableCorrection> corrections) {
        return read(TEXT, corrections);
    }

    private static DutyList read(String text, Map<Integer, TableCorrection> corrections) {
        return new DutyListReader().read("list.txt", Opened.of(text.getBytes(StandardCharsets.UTF_8)), corrections);
    }
}
