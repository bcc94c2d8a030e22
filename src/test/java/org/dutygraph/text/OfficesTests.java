package org.dutygraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that the end of a line breaks in two is one again; names below each other stay apart. */
class OfficesTests {

    @ParameterizedTest
    @CsvSource({
        "奇台县文化体育广播电视|和旅游局, 奇台县文化体育广播电视和旅游局",
        "甲县市场监督管|理局|甲县公安局, 甲县市场监督管理局|甲县公安局",
        "昌吉州生态环境局奇台|县分局, 昌吉州生态环境局奇台县分局",
        "甲县卫生健康委|员会、甲县残联, 甲县卫生健康委员会、甲县残联",
        "甲县民政局、甲县应急|管理局, 甲县民政局、甲县应急管理局",
        "甲县民政局|残联, 甲县民政局|残联",
        "甲县社保经办机构|甲县公安局, 甲县社保经办机构|甲县公安局",
        "牵头部门：|甲县公安局, 牵头部门：|甲县公安局",
        "甲县公安局（牵头）|甲县民政局, 甲县公安局（牵头）|甲县民政局",
        "无|甲县公安局, 无|甲县公安局"
    })
    void namesAreWhole(String printed, String read) {
        assertThat(Offices.whole(List.of(printed.split("\\|", -1)))).containsExactly(read.split("\\|", -1));
    }
}
