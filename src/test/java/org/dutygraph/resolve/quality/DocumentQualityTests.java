package org.dutygraph.resolve.quality;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.department.DocumentDepartments;
import org.dutygraph.resolve.department.FunctionCatalogue;
import org.junit.jupiter.api.Test;

/** What the checks find in the five documents; every finding was read against its document. */
class DocumentQualityTests {

    private static final Path IMPORT = Path.of("import");
    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "652327203", "jimsar-laotai-2025-07.txt",
            "652324105", "manas-liuhudi-undated.txt",
            "652325105", "qitai-xidi-2025-07.txt",
            "654203106", "shawan-xigebi-undated.txt",
            "653024100", "wuqia-wuqia-2025-07.txt"));

    @Test
    void theChecksFindTheseAndNoOthers() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(IMPORT.resolve("gazetteer"));
        List<Finding> findings = new QualityChecks(gazetteer).ofRows(rows(gazetteer));

        Map<QualityRule, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry(QualityRule.DEPARTMENT_ONLY_IN_TEXT, 21L),
                        entry(QualityRule.DEPARTMENT_ONLY_IN_COLUMN, 2L),
                        entry(QualityRule.TEXT_IN_WRONG_CELL, 1L),
                        entry(QualityRule.FOREIGN_PLACE, 1L),
                        entry(QualityRule.WRONG_LEVEL, 1L),
                        entry(QualityRule.SPLIT_NAME, 32L),
                        entry(QualityRule.STRAY_LATIN, 4L),
                        entry(QualityRule.SAME_ITEM_TWICE, 2L),
                        entry(QualityRule.UNCLOSED_TEXT, 2L),
                        entry(QualityRule.LONE_NUMBER, 2L),
                        entry(QualityRule.DOUBLED_PUNCTUATION, 2L),
                        entry(QualityRule.TOWNSHIP_IN_SUPERIORS_CELL, 4L),
                        entry(QualityRule.OTHER_IN_TOWNSHIPS_CELL, 3L),
                        entry(QualityRule.MADE_TO_ACT_IN_TEXT, 4L),
                        entry(QualityRule.ENDED_YET_RECEIVED, 5L),
                        entry(QualityRule.OFFICE_SPELLINGS, 5L),
                        entry(QualityRule.STOP_IN_LIST, 3L)));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == QualityRule.FOREIGN_PLACE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line()).isEqualTo(294);
                    assertThat(finding.arguments()).containsExactly("塔西河乡", "六户地镇");
                });
    }

    private static List<QualityRow> rows(Gazetteer gazetteer) throws IOException {
        FunctionCatalogue catalogue = FunctionCatalogue.read(IMPORT.resolve("decisions"));
        List<QualityRow> rows = new ArrayList<>();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Township township = gazetteer.township(file.getKey()).orElseThrow();
            DutyList list =
                    new DutyListReader().read(file.getValue(), Files.readAllBytes(IMPORT.resolve(file.getValue())));
            DocumentDepartments departments = new DocumentDepartments(catalogue, township.county(), list.rows());
            for (DutyRow row : list.rows()) {
                rows.add(new QualityRow(file.getValue(), township, row, departments.of(row)));
            }
        }
        return rows;
    }
}
