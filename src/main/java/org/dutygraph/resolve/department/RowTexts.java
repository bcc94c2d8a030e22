package org.dutygraph.resolve.department;

import java.util.List;
import java.util.Map;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.dutylist.ListKind;

/**
 * Where a row names its departments and says what they do, whatever columns its list has.
 *
 * @param names the departments, as printed
 * @param roles what labels in the column of departments say, by name
 * @param stray text in the column of departments that is no name
 * @param paragraphs what the departments do
 */
record RowTexts(List<String> names, Map<String, SaidRole> roles, List<String> stray, List<String> paragraphs) {

    static RowTexts of(DutyRow row) {
        if (row.list() == ListKind.ASSISTED) {
            return column(row, row.superiorResponsibility().paragraphs());
        }
        if (!row.departments().isEmpty()) {
            return column(row, row.wayOfWorking().paragraphs());
        }
        ReclaimedCell cell = ReclaimedCell.parse(row.wayOfWorking().paragraphs());
        return new RowTexts(cell.names(), Map.of(), List.of(), cell.paragraphs());
    }

    private static RowTexts column(DutyRow row, List<String> paragraphs) {
        DepartmentColumn column = DepartmentColumn.parse(row.departments().text());
        return new RowTexts(column.names(), column.roles(), column.rest(), paragraphs);
    }
}
