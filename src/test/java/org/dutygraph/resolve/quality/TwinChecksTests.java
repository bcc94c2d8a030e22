package org.dutygraph.resolve.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dutygraph.resolve.quality.Rows.assisted;
import static org.dutygraph.resolve.quality.Rows.cell;
import static org.dutygraph.resolve.quality.Rows.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found by comparing rows that say the same. */
class TwinChecksTests {

    static List<NamedCsvRecord> drifts() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases/drift.csv"))) {
            return reader.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void aDifferenceOfTwinsIsReportedWhereItChangesTheSense(NamedCsvRecord expected) {
        List<Finding> findings =
                drift(expected.getField("qitai"), expected.getField("jimsar"), expected.getField("manas"));

        assertThat(findings.stream()
                        .map(finding -> finding.arguments().get(0) + "|"
                                + finding.arguments().get(2))
                        .collect(Collectors.joining(" ‖ ")))
                .as(expected.getField("id"))
                .isEqualTo(expected.getField("expected"));
    }

    @ParameterizedTest
    @CsvSource({
        "drift, 推广绿色防控技术； 组织农资经销商开展培训； 定期发布禁限用农药名单。",
        "own-wording, 推广绿色防控技术； 建立农药经营台账并备案； 核查药害损失并提出赔偿意见。",
    })
    void whoeverDeviatesHasChangedATextOrDraftedTheRowForItself(String rule, String deviating) {
        String usual = "会同本镇推广绿色防控技术； 组织农资经销商开展培训； 定期发布禁限用农药名单。";

        assertThat(drift(usual, usual, deviating)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().code()).isEqualTo(rule);
            assertThat(finding.township()).isEqualTo("652324105");
        });
    }

    @Test
    void whereOneStandsAgainstOneNothingShowsWhichIsUsual() {
        List<Finding> findings = ofTwins(List.of(
                row("652325105", assisted("防汛", cell("县水利局"), "排查低洼易涝点、江河堤防和地质灾害危险区等风险隐患。")),
                row("652327203", assisted("防汛", cell("县水利局"), "排查低洼易涝点和地质灾害危险区等风险隐患。"))));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.EVEN_DRIFT);
            assertThat(finding.rule().grade()).isEqualTo(Grade.POSSIBLE);
        });
    }

    @Test
    void whatOneSaysBeyondTheOthersMayBeItsOwn() {
        String usual = "1.开展值班带班检查，开展护学岗工作； 2.检查校园周边消防安全。";

        assertThat(drift(usual.replace("岗工作", "岗工作，排查校园周边出租屋"), usual, usual))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(QualityRule.OWN_ADDITION);
                    assertThat(finding.arguments()).startsWith("，排查校园周边出租屋", "西地镇");
                });
    }

    @Test
    void whatSeveralItemsHaveLostAlikeIsOneFindingThatShowsThemAll() {
        String usual = "1.监督占用林地、草地的使用情况； 2.指导占用林地、草地的单位签订补偿协议。";

        assertThat(drift(usual, usual, usual.replace("、草地", "")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments()).startsWith("", "六户地镇");
                    assertThat(finding.excerpt()).contains("监督占用林地的使用情况", "指导占用林地的单位");
                    assertThat(finding.twin().orElseThrow().excerpt()).contains("监督占用林地、草地", "指导占用林地、草地");
                });
    }

    @Test
    void whatStandsBesideOneWordInOneClauseIsOneDifference() {
        String usual = "推动系统建设工作，宣传引导民政服务机构、幼儿园、村民家庭、小旅馆及住宿与生产、储存、经营合用的场所推广安装感烟火灾报警器。";

        assertThat(drift(usual, usual, usual.replace("民政服务机构、幼儿园、", "").replace("、小旅馆", "")))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.arguments()).startsWith("村民家庭", "六户地镇", "西地镇、老台乡“民政服务机构、幼儿园、村民家庭、小旅馆”"));
    }

    @Test
    void aDriftStandsInTheRarestTownshipAndIsShownByAnother() {
        List<Finding> findings = drift("负责本镇人用狂犬病疫苗注射的管理工作。", "负责本镇人用狂犬病疫苗注射的管理工作。", "负责本镇犬用狂犬病疫苗注射的管理工作。");

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.township()).isEqualTo("652324105");
            assertThat(finding.arguments()).containsExactly("犬", "六户地镇", "西地镇、老台乡“人”");
            assertThat(finding.twin().orElseThrow().township()).isEqualTo("652325105");
        });
    }

    @Test
    void aDepartmentThatTheSameTextDoesWithoutElsewhereIsOnlyInTheColumn() {
        String text = "拟定防治方案并组织实施。";
        QualityRow qitai = row("652325105", assisted("职业病防治", cell("县卫生健康委员会、县总工会"), text));
        QualityRow jimsar = row("652327203", assisted("职业病防治", cell("县卫生健康委员会"), text));
        QualityRow manas = row("652324105", assisted("职业病防治", cell("县卫生健康委员会"), text));

        assertThat(ofTwins(List.of(qitai, jimsar, manas))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.DEPARTMENT_ONLY_IN_COLUMN);
            assertThat(finding.township()).isEqualTo("652325105");
            assertThat(finding.arguments()).containsExactly("奇台县总工会");
        });
        assertThat(ofTwins(List.of(qitai, jimsar))).isEmpty();
        QualityRow named = row("652325105", assisted("职业病防治", cell("县卫生健康委员会、县总工会"), "县总工会" + text));
        assertThat(ofTwins(List.of(named, jimsar, manas))).isEmpty();
    }

    @Test
    void aDepartmentOfWhichOnlyWhatIsSaidOfAllIsSaidIsOnlyInTheColumn() {
        String text = "1.各行业主管部门依据各自职责给予指导； 2.县卫生健康委员会制定方案。";
        QualityRow qitai = row("652325105", assisted("职业病防治", cell("县卫生健康委员会、县统计局"), text));
        QualityRow jimsar = row("652327203", assisted("职业病防治", cell("县卫生健康委员会"), text));
        QualityRow manas = row("652324105", assisted("职业病防治", cell("县卫生健康委员会"), text));

        assertThat(ofTwins(List.of(qitai, jimsar, manas))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.DEPARTMENT_ONLY_IN_COLUMN);
            assertThat(finding.arguments()).containsExactly("奇台县统计局");
        });
    }

    @Test
    void itemsWithoutTheNumbersTheyHaveElsewhereAreReportedOnceForARow() {
        QualityRow qitai = row("652325105", assisted("防汛", cell("县水利局"), "1.编制防汛预案； 2.开展防汛演练。"));
        QualityRow jimsar = row("652327203", assisted("防汛", cell("县水利局"), "编制防汛预案； 开展防汛演练。"));
        QualityRow manas = row("652324105", assisted("防汛", cell("县水利局"), "储备防汛物资； 检修闸门。"));

        assertThat(ofTwins(List.of(qitai, jimsar, manas))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(QualityRule.NUMBERS_LOST);
            assertThat(finding.township()).isEqualTo("652327203");
            assertThat(finding.twin().orElseThrow().township()).isEqualTo("652325105");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "开展用水纠纷的调解和上报, '，做好计量设施管护工作', own-wording",
        "开展用水纠纷的调解和上报, '，不断提高服务质量', ''",
        "对损坏渠道行为的处罚, （仅适用于支渠）, drift",
    })
    void whatANameLacksIsReportedWhereItIsAClauseWithAnActOrALimit(String name, String more, String expected) {
        List<QualityRow> rows = List.of(
                row("652325105", assisted(name + more, cell("县水利局"), "编制预案。")),
                row("652327203", assisted(name + more, cell("县水利局"), "开展演练。")),
                row("652324105", assisted(name, cell("县水利局"), "储备物资。")));

        assertThat(ofTwins(rows).stream().map(finding -> finding.rule().code()).collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void moreTextsThanCanBeComparedPairwiseAreComparedWithTheCommonest() {
        List<QualityRow> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String text = "负责" + (i == 333 ? "犬" : "人") + "用狂犬病疫苗注射的管理工作，编号" + i + "。";
            rows.add(row("652324-第" + i + "镇", assisted("防汛", cell("县水利局"), text)));
        }

        assertThat(ofTwins(rows))
                .anySatisfy(finding -> assertThat(finding.arguments().get(0)).isEqualTo("犬"));
    }

    @Test
    void anotherWordingPlaceOrLevelIsNoDrift() {
        assertThat(drift("指导西地镇做好各项防汛工作和物资支持。", "指导老台乡做好各项防汛工作及物资支撑。", "指导六户地镇做好各项防汛工作及物资支持。"))
                .isEmpty();
        assertThat(drift("负责编制应急预案。", "负责开展巡查检查工作。", "制定年度计划。")).isEmpty();
    }

    private static List<Finding> drift(String qitai, String jimsar, String manas) {
        return ofTwins(List.of(
                row("652325105", assisted("防汛", cell("县水利局"), qitai)),
                row("652327203", assisted("防汛", cell("县水利局"), jimsar)),
                row("652324105", assisted("防汛", cell("县水利局"), manas))));
    }

    private static List<Finding> ofTwins(List<QualityRow> matter) {
        return QualityChecks.ofTwins(List.of(matter.stream().map(TwinRow::of).toList()));
    }

    /** Whoever says the same needs no texts of its own, and is quoted with its own places' names. */
    @Test
    void aRowThatSaysTheSameStandsForAnother() {
        List<QualityRow> own = new ArrayList<>();
        for (String code : List.of("652324105", "652327203", "652325105", "653024100", "654203106")) {
            String county = Rows.GAZETTEER.township(code).orElseThrow().county().name();
            String column = "县卫生健康委员会" + (code.equals("652325105") ? "、县总工会" : "、" + county + "红十字会");
            String text = code.equals("654203106") ? "拟定防治预案并组织实施。" : "拟定防治方案并组织实施。";
            own.add(row(code, assisted("职业病防治", cell(column), text)));
        }
        QualityRow said = own.get(0);
        List<TwinRow> standingFor = List.of(
                TwinRow.of(said),
                new TwinRow(bare(own.get(1)), said),
                TwinRow.of(own.get(2)),
                new TwinRow(bare(own.get(3)), said),
                TwinRow.of(own.get(4)));

        assertThat(QualityChecks.ofTwins(List.of(standingFor)))
                .isEqualTo(ofTwins(own))
                .extracting(Finding::rule)
                .contains(QualityRule.DRIFT, QualityRule.DEPARTMENT_ONLY_IN_COLUMN);
    }

    /** Where it stands alone. */
    private static QualityRow bare(QualityRow row) {
        DutyRow nothing = new DutyRow(
                ListKind.ASSISTED, 1, null, Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE, "", 7, null);
        return new QualityRow(row.file(), row.township(), nothing, row.departments());
    }
}
