package org.dutygraph.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, TOWNSHIP", // nothing
        "1, 1, 1, 1, TOWNSHIP",
        "1, 2, 5, 5, TOWNSHIP", // the five lists
        "5, 8, 11, 12, TOWNSHIP",
        "1, 2, 5, 40, COUNTY",
        "1, 1, 1, 30, TOWNSHIP", // a county has no finer places than its townships
        "1, 14, 90, 1000, PREFECTURE", // a province
        "1, 1, 14, 200, COUNTY", // a prefecture of many counties
        "3, 9, 60, 700, PREFECTURE",
        "31, 330, 2800, 38000, PROVINCE", // a country
    })
    void takesTheFinestKindOfPlaceThatFits(
            long provinces, long prefectures, long counties, long townships, Level level) {
        assertThat(new Scope(provinces, prefectures, counties, townships).level())
                .isEqualTo(level);
    }
}
