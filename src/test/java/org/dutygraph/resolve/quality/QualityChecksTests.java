package org.dutygraph.resolve.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutygraph.resolve.quality.Rows.assisted;
import static org.dutygraph.resolve.quality.Rows.cell;
import static org.dutygraph.resolve.quality.Rows.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QualityChecksTests {

    static List<NamedCsvRecord> cases() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/quality.csv"))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachSlipIsFoundAndNothingElse(NamedCsvRecord expected) {
        QualityRow row = row(
                expected.getField("township"),
                new DutyRow(
                        ListKind.ASSISTED,
                        1,
                        null,
                        cell(expected.getField("name")),
                        cell(expected.getField("column")),
                        cell(expected.getField("superior")),
                        cell(expected.getField("own")),
                        Cell.NONE,
                        "",
                        7,
                        null));

        String found = new QualityChecks(Rows.GAZETTEER)
                .ofRows(List.of(row)).stream()
                        .map(finding ->
                                finding.rule().code() + " " + finding.cell().code() + " "
                                        + finding.arguments().get(0))
                        .collect(Collectors.joining("; "));

        assertThat(found).as(expected.getField("id")).isEqualTo(expected.getField("expected"));
    }

    @Test
    void aWrappedNameIsShownAsPrinted() {
        Cell wrapped = new Cell("玛纳斯县应 急管理局", List.of("玛纳斯县应急管理局"));
        QualityRow row = row("652324105", assisted("防汛工作", wrapped, "编制预案。"));

        assertThat(new QualityChecks(Rows.GAZETTEER).ofRows(List.of(row)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(QualityRule.SPLIT_NAME);
                    assertThat(finding.excerpt()).isEqualTo("玛纳斯县应 急管理局");
                    assertThat(finding.arguments()).containsExactly("玛纳斯县应急管理局");
                    assertThat(finding.line()).isEqualTo(7);
                });
    }

    @Test
    void whatIsWrappedInOneRowIsOneFinding() {
        DutyRow wrapped = new DutyRow(
                ListKind.ASSISTED,
                1,
                null,
                new Cell("电动自行车 安全管理", List.of("电动自行车安全管理")),
                new Cell("玛纳斯县应 急管理局", List.of("玛纳斯县应急管理局")),
                cell("编制预案。"),
                cell("上报。"),
                Cell.NONE,
                "",
                7,
                null);

        assertThat(new QualityChecks(Rows.GAZETTEER).ofRows(List.of(row("652324105", wrapped))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo(CellKind.NAME);
                    assertThat(finding.excerpt()).isEqualTo("电动自行车 安全管理…玛纳斯县应 急管理局");
                    assertThat(finding.arguments()).containsExactly("电动自行车安全管理”、“玛纳斯县应急管理局");
                });
    }

    @Test
    void aWrappedNameIsCorrectedAsAWhole() {
        Cell wrapped = new Cell("县水利局、玛纳斯县市场监 督管理局", List.of("县水利局、玛纳斯县市场监督管理局"));
        QualityRow row = row("652324105", assisted("防汛工作", wrapped, "编制预案。"));

        assertThat(new QualityChecks(Rows.GAZETTEER).ofRows(List.of(row)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsExactly("玛纳斯县市场监督管理局"));
    }

    /** A text without a stop is cut off where the others of its column have one, and written so where they have none. */
    @ParameterizedTest
    @CsvSource({
        "上报隐患, 巡查堤坝, 转移群众, 0",
        "上报隐患, 巡查堤坝。, 转移群众, 0",
        "上报隐患, 巡查堤坝。, 转移群众。, 1",
        "上报隐患。, 巡查堤坝。, 转移群众。, 0",
    })
    void aColumnIsClosedOrOpenAsAWhole(String one, String two, String three, int found) {
        List<QualityRow> rows = Stream.of(one, two, three)
                .map(text -> row(
                        "430321107",
                        new DutyRow(
                                ListKind.ASSISTED,
                                1,
                                null,
                                cell("防汛工作"),
                                cell("县水利局"),
                                cell("编制预案。"),
                                cell(text),
                                Cell.NONE,
                                "",
                                7,
                                null)))
                .toList();

        assertThat(new QualityChecks(Rows.GAZETTEER).ofRows(rows))
                .filteredOn(finding -> finding.rule() == QualityRule.UNCLOSED_TEXT)
                .hasSize(found);
    }

    /** A municipality is a city as well as a prefecture is. */
    @ParameterizedTest
    @CsvSource({
        "110108011, 依托全市统一的平台核验。, 0",
        "500242108, 接入全市联网系统。, 0",
        "520111207, 汇总全市数据。, 0",
        "310104017, 汇总全县数据。, 1",
        "150421204, 汇总本县数据。, 1"
    })
    void theWholeCityMayBeAMunicipality(String township, String text, int found) {
        assertThat(new QualityChecks(Rows.GAZETTEER)
                        .ofRows(List.of(row(township, assisted("防汛工作", cell("水利局"), text)))))
                .filteredOn(finding -> finding.rule() == QualityRule.WRONG_LEVEL)
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "县林业和草原局, 县林草局, 0",
        "县市场监督管理局, 县市场监管局, 0",
        "县人力资源和社会保障局, 县人社局, 0",
        "县人力资源和社会保障局, 县人力资源社会保障局, 1",
        "县市场监督管理局, 县市场监督管管理局, 1",
    })
    void aShortFormBesideTheFullNameIsNoSlip(String full, String other, int found) {
        List<QualityRow> rows = List.of(
                row("430321107", assisted("防汛工作", cell(full), "编制预案。")),
                row("430321107", assisted("抗旱工作", cell(other), "编制预案。")));

        assertThat(new QualityChecks(Rows.GAZETTEER).ofRows(rows))
                .filteredOn(finding -> finding.rule() == QualityRule.OFFICE_SPELLINGS)
                .hasSize(found);
    }

    @Test
    void aCategoryBrokenByThePageIsShownAsPrinted() {
        DutyRow whole = assisted("防汛工作", cell("县应急管理局"), "编制预案。");
        DutyRow broken = new DutyRow(
                whole.list(),
                1,
                "应急管理及消防",
                whole.name(),
                whole.departments(),
                whole.superiorResponsibility(),
                whole.townshipResponsibility(),
                whole.wayOfWorking(),
                "1\t应急管理 及消防\t防汛工作",
                7,
                null);

        assertThat(new QualityChecks(Rows.GAZETTEER).ofRows(List.of(row("652324105", broken))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo(CellKind.CATEGORY);
                    assertThat(finding.excerpt()).isEqualTo("应急管理 及消防");
                    assertThat(finding.arguments()).containsExactly("应急管理及消防");
                });
    }

    @ParameterizedTest
    @EnumSource(QualityRule.class)
    void everyRuleHasItsSentenceInBothLanguages(QualityRule rule) {
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle sentences = ResourceBundle.getBundle("messages", language);
            assertThat(sentences.getString("quality." + rule.code())).isNotBlank();
        }
    }
}
