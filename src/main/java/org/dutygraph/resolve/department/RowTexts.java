package org.dutygraph.resolve.department;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;

/**
 * Where a row names its departments and says what they do, whatever columns its list has.
 *
 * @param names the departments, as printed
 * @param roles what labels in the column of departments say, by name
 * @param stray text in the column of departments that is no name
 * @param paragraphs what the departments do
 * @param signs second names of them, with the name that each stands beside
 */
record RowTexts(
        List<String> names,
        Map<String, SaidRole> roles,
        List<String> stray,
        List<String> paragraphs,
        Map<String, String> signs) {

    /** What stands in a column where there is no department. */
    private static final Pattern NOBODY =
            Pattern.compile("[\\s\\-—–－―─/／\\\\＼]*|[（(]?(?:暂?无|取消)[）)]?|无(?:承接|接收)(?:部门|单位)");

    static RowTexts of(DutyRow row) {
        if (row.list() == ListKind.ASSISTED) {
            return column(row, row.superiorResponsibility().paragraphs());
        }
        if (!row.departments().isEmpty()) {
            return column(row, row.wayOfWorking().paragraphs());
        }
        ReclaimedCell cell = ReclaimedCell.parse(row.wayOfWorking().paragraphs());
        return new RowTexts(cell.names(), Map.of(), List.of(), cell.paragraphs(), cell.signs());
    }

    private static RowTexts column(DutyRow row, List<String> paragraphs) {
        String departments = row.departments().text();
        DepartmentColumn column = DepartmentColumn.parse(isNobody(departments) ? "" : departments);
        return new RowTexts(column.names(), column.roles(), column.rest(), paragraphs, column.signs());
    }

    private static boolean isNobody(String column) {
        return NOBODY.matcher(column.strip()).matches();
    }
}
