package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTests {

    @ParameterizedTest
    @CsvSource({
        "奇台县, Qitai County",
        "沙湾市, Shawan City",
        "西地镇, Xidi Town",
        "老台乡, Laotai Township",
        "新城街道, Xincheng Subdistrict",
        "县, Xian",
        "'', ''",
    })
    void placesAreSpelt(String name, String expected) {
        assertThat(Latin.inEnglish(name)).isEqualTo(expected);
    }
}
