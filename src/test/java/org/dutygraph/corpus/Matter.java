package org.dutygraph.corpus;

import java.util.List;

/**
 * One matter that townships list, in the wording from which counties drift. Texts have places for what differs by place:
 * {county}, {level} (县, 市, 区, 旗), {town}, {kind} (乡, 镇, 街道), {prefecture}, {village}.
 *
 * @param id what the truth calls it
 * @param reach how widely it is listed compared with others, over 0 to 1
 * @param shares in how many of ten lists that have it it is performed, assisted and reclaimed
 * @param departments their full names
 * @param superior the items of 上级部门职责
 * @param township the items of 乡镇配合职责
 * @param way what the department does once the matter is reclaimed
 */
record Matter(
        String id,
        double reach,
        Shares shares,
        String category,
        String name,
        List<String> departments,
        List<String> superior,
        List<String> township,
        String way) {

    /** Parts of ten; they need not add up to ten. */
    record Shares(double basic, double assisted, double reclaimed) {

        double sum() {
            return basic + assisted + reclaimed;
        }
    }

    Matter {
        departments = List.copyOf(departments);
        superior = List.copyOf(superior);
        township = List.copyOf(township);
    }
}
