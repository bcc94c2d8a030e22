package org.dutygraph.resolve.quality;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.place.Gazetteer;
import org.junit.jupiter.api.Test;

/** What the checks find in the five documents; every finding was read against its document. */
class DocumentQualityTests {

    @Test
    void theChecksFindTheseAndNoOthers() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(DocumentRows.IMPORT.resolve("gazetteer"));
        List<Finding> findings = new QualityChecks(gazetteer).ofRows(DocumentRows.read(gazetteer));

        Map<QualityRule, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry(QualityRule.DEPARTMENT_ONLY_IN_TEXT, 21L),
                        entry(QualityRule.DEPARTMENT_ONLY_IN_COLUMN, 2L),
                        entry(QualityRule.TEXT_IN_WRONG_CELL, 1L),
                        entry(QualityRule.FOREIGN_PLACE, 1L),
                        entry(QualityRule.WRONG_LEVEL, 1L),
                        entry(QualityRule.SPLIT_NAME, 16L),
                        entry(QualityRule.STRAY_LATIN, 4L),
                        entry(QualityRule.SAME_ITEM_TWICE, 1L),
                        entry(QualityRule.UNCLOSED_TEXT, 6L),
                        entry(QualityRule.LONE_NUMBER, 2L),
                        entry(QualityRule.DOUBLED_PUNCTUATION, 2L),
                        entry(QualityRule.TOWNSHIP_IN_SUPERIORS_CELL, 7L),
                        entry(QualityRule.OTHER_IN_TOWNSHIPS_CELL, 20L),
                        entry(QualityRule.MADE_TO_ACT_IN_TEXT, 5L),
                        entry(QualityRule.PAUSE_MARK, 2L),
                        entry(QualityRule.ENDED_YET_RECEIVED, 5L),
                        entry(QualityRule.OFFICE_SPELLINGS, 3L),
                        entry(QualityRule.STOP_IN_LIST, 3L)));
        assertThat(findings)
                .filteredOn(finding -> finding.rule() == QualityRule.FOREIGN_PLACE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line()).isEqualTo(294);
                    assertThat(finding.arguments()).containsExactly("塔西河乡", "六户地镇");
                });
    }
}
