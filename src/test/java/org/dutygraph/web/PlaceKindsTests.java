package org.dutygraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKindsTests {

    private final PlaceKinds kinds = new PlaceKinds();

    @ParameterizedTest
    @CsvSource({"徐汇区, 区", "浦东新区, 区", "诸暨市, 市", "阿鲁科尔沁旗, 旗", "鄂伦春自治旗, 旗", "酉阳土家族苗族自治县, 县", "大柴旦行政委员会, 地方"})
    void countiesAreCalledByTheirKind(String name, String kind) {
        assertThat(kinds.ofCounty(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"漕河泾街道 徐家汇街道, 街道", "花石镇 易俗河镇, 镇", "花石镇 分水乡, 乡镇", "店口镇 暨阳街道, 乡镇（街道）", "巴拉奇如德苏木, 苏木", "某某农场, 乡镇（街道）"})
    void townshipsAreCalledByTheirKinds(String names, String kind) {
        assertThat(kinds.ofTownships(List.of(names.split(" ", -1)))).isEqualTo(kind);
    }
}
