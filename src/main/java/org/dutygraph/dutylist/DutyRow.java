package org.dutygraph.dutylist;

import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;

/**
 * One numbered row of one list, as read.
 *
 * @param list the list it stands on
 * @param number its number as printed
 * @param category 事项类别; null where the list names none
 * @param name 事项名称
 * @param departments 对应上级部门 of an assisted duty, 承接部门 of a reclaimed one where it has a column of its own
 * @param superiorResponsibility 上级部门职责
 * @param townshipResponsibility 乡镇（街道）配合职责
 * @param wayOfWorking 工作方式, or 承接部门及工作方式 where the list has both in one column
 * @param printed the row as received, without its line end; a row over several lines keeps their line ends
 * @param line the line it begins on, 1-based, in the file as received or in its table form
 * @param location where it stands in a file that has no lines; null in a text file
 */
public record DutyRow(
        ListKind list,
        int number,
        @Nullable String category,
        Cell name,
        Cell departments,
        Cell superiorResponsibility,
        Cell townshipResponsibility,
        Cell wayOfWorking,
        String printed,
        int line,
        @Nullable Location location) {

    /** The same with other departments. */
    DutyRow with(Cell others) {
        return new DutyRow(
                list,
                number,
                category,
                name,
                others,
                superiorResponsibility,
                townshipResponsibility,
                wayOfWorking,
                printed,
                line,
                location);
    }
}
