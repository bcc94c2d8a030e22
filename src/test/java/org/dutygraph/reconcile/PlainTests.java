package org.dutygraph.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTests {

    @ParameterizedTest
    @CsvSource({
        "奇臺縣財政局,奇台县财政局",
        "' 奇台县　公安局 ',奇台县公安局",
        "塔城地区-沙湾市/医保局,塔城地区沙湾市医保局",
        "“奇台县”公安局。,奇台县公安局",
        "瑪納斯縣衛生健康委員會,玛纳斯县卫生健康委员会",
        "奇台县公安局（本级）,奇台县公安局",
        "６５２３２５,652325"
    })
    void bringsSpellingsTogether(String given, String expected) {
        assertThat(Plain.withoutRemark(Plain.of(given))).isEqualTo(expected);
    }
}
