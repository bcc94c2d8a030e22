package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameRuleTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/name-rules.csv", useHeadersInDisplayName = true)
    void saysWhyANameFits(String id, String input, String known, String expected, double least, double most) {
        Points best = NameRule.best(input, known, true);

        assertThat(best.reason().code()).isEqualTo(expected);
        assertThat(best.points()).isBetween(least, most);
    }
}
