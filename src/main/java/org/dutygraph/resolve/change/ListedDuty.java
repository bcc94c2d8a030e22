package org.dutygraph.resolve.change;

import java.util.Collection;
import java.util.List;
import org.dutygraph.dutylist.ListKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list, as it is compared with another's.
 *
 * @param id such as {@code 652325105-reclaimed-1}
 * @param category 事项类别; null where the list names none
 * @param departments those that lead or receive it, by what tells them from others in both lists, in the order printed
 * @param superior 上级部门职责; empty where there is none
 * @param township 乡镇配合职责; empty where there is none
 * @param way 工作方式; empty where there is none
 * @param places the names of its township and county, which say nothing about the matter
 * @param line on which it begins, 1-based
 */
public record ListedDuty(
        String id,
        ListKind list,
        int number,
        @Nullable String category,
        String name,
        List<String> departments,
        String superior,
        String township,
        String way,
        List<String> places,
        int line) {

    public ListedDuty {
        departments = List.copyOf(departments);
        places = List.copyOf(places);
    }

    /** A text without its own places and without what a page's width does to it. */
    String plain(String text) {
        String plain = text.replaceAll("\\s+", "");
        for (String place : places) {
            plain = place.isEmpty() ? plain : plain.replace(place, "");
        }
        return plain;
    }

    /** What it says has to be done, whichever departments do it. */
    String said() {
        return without(departments);
    }

    /** What it says has to be done, without the names of departments. */
    String without(Collection<String> names) {
        String said = plain(superior) + "\n" + plain(township) + "\n" + plain(way);
        for (String name : names) {
            said = said.replace(plain(name), "");
        }
        return said;
    }
}
