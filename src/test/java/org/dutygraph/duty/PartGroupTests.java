package org.dutygraph.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings stand above the items that the cell prints below them, and none is lost. */
class PartGroupTests {

    private static final String CELL = """
            一、分户工作
            1.核实申请；
            2.办理分户。
            （二）落户工作 1.受理落户。
            县民政局：
            1.提供名单；
            三、其他事项""";
    private static final List<String> ITEMS = List.of("核实申请；", "办理分户。", "受理落户。", "提供名单；");

    @Test
    void headingsStandAboveTheirItems() {
        assertThat(PartGroup.of(CELL, ITEMS, List.of(0, 1, 2)))
                .containsExactly(
                        new PartGroup("一、分户工作", List.of("核实申请；", "办理分户。")), new PartGroup("（二）落户工作", List.of("受理落户。")));
    }

    @Test
    void whoseItemsTheyAreIsNoHeadingAndEndsTheOneAbove() {
        assertThat(PartGroup.of(CELL, ITEMS, List.of(3)))
                .containsExactly(new PartGroup(null, List.of("提供名单；")), new PartGroup("三、其他事项", List.of()));
    }

    @Test
    void anItemAmongThoseOfOthersStandsUnderItsHeading() {
        assertThat(PartGroup.of(CELL, ITEMS, List.of(1))).containsExactly(new PartGroup("一、分户工作", List.of("办理分户。")));
    }

    @Test
    void aCellWithoutHeadingsIsOneGroup() {
        assertThat(PartGroup.of("1.宣传；2.上报。", List.of("宣传；", "上报。"), List.of(0, 1)))
                .containsExactly(new PartGroup(null, List.of("宣传；", "上报。")));
    }
}
