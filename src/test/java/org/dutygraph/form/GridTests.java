package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cell over several rows says is said of each of them, and no row's own cells are lost. */
class GridTests {

    @Test
    void rowsWithoutNumbersStayApart() {
        Grid grid = new Grid();
        row(grid, 0, 0, "类别", "职责事项");
        grid.put(1, 0, 2, 1, "城市管理");
        row(grid, 1, 1, "清扫背街小巷");
        row(grid, 2, 1, "维护街面秩序");
        row(grid, 3, 0, "平安建设", "走访重点人员");

        assertThat(grid.texts().values())
                .containsExactly(
                        List.of("类别", "职责事项"),
                        List.of("城市管理", "清扫背街小巷"),
                        List.of("城市管理", "维护街面秩序"),
                        List.of("平安建设", "走访重点人员"));
    }

    @Test
    void aHeaderInTwoStoreysIsOne() {
        Grid grid = new Grid();
        grid.put(0, 0, 2, 1, "序号");
        grid.put(0, 1, 1, 2, "上级部门");
        row(grid, 1, 1, "对应部门", "部门职责");
        row(grid, 2, 0, "1", "区城管局", "制定方案。");

        assertThat(grid.texts().values()).containsExactly(List.of("序号", "对应部门", "部门职责"), List.of("1", "区城管局", "制定方案。"));
    }

    @Test
    void rowsWithoutNumbersBelowOneWithGoOnWithIt() {
        Grid grid = new Grid();
        row(grid, 0, 0, "序号", "事项名称", "部门职责");
        grid.put(1, 0, 2, 1, "1");
        grid.put(1, 1, 2, 1, "垃圾分类");
        row(grid, 1, 2, "1.制定方案。");
        row(grid, 2, 2, "2.监督检查。");

        assertThat(grid.texts().values())
                .containsExactly(
                        List.of("序号", "事项名称", "部门职责"), List.of("1", "垃圾分类", "1.制定方案。"), List.of("", "", "2.监督检查。"));
    }

    private static void row(Grid grid, int row, int column, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            grid.put(row, column + i, 1, 1, texts[i]);
        }
    }
}
