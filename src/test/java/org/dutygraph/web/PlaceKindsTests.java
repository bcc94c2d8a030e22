package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKindsTests {

    private final PlaceKinds kinds = new PlaceKinds();

    @ParameterizedTest
    @CsvSource({
        "徐汇区, district",
        "浦东新区, district",
        "诸暨市, city",
        "阿鲁科尔沁旗, banner",
        "鄂伦春自治旗, banner",
        "酉阳土家族苗族自治县, county",
        "大柴旦行政委员会, place"
    })
    void countiesAreCalledByTheirKind(String name, String kind) {
        assertThat(kinds.ofCounty(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "漕河泾街道 徐家汇街道, streets",
        "花石镇 易俗河镇, towns",
        "花石镇 分水乡, townships",
        "店口镇 暨阳街道, mixed",
        "巴拉奇如德苏木, sumu",
        "某某农场, mixed"
    })
    void townshipsAreCalledByTheirKinds(String names, String kind) {
        assertThat(kinds.ofTownships(List.of(names.split(" ", -1)))).isEqualTo(kind);
    }
}
