package org.dutygraph.resolve.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dutygraph.dutylist.ListKind;

/** In what a duty is otherwise in the other list. */
public enum Aspect {
    ADDED,
    REMOVED,
    /** it stands on another of the three lists */
    MOVED,
    /** its name is worded otherwise */
    RENAMED,
    /** who does what in it is worded otherwise */
    REWORDED,
    /** other departments lead or receive it */
    DEPARTMENTS,
    CATEGORY,
    /** it has another number, and nothing else is otherwise */
    RENUMBERED;

    /** The word used in addresses and files, such as {@code added}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That other departments do it is told by itself. */
    private static boolean isReworded(ListedDuty before, ListedDuty after) {
        Set<String> names = new TreeSet<>(before.departments());
        names.addAll(after.departments());
        return !before.without(names).equals(after.without(names));
    }

    private static boolean hasDepartments(ListedDuty duty) {
        return duty.list() != ListKind.BASIC;
    }

    /** Whether a duty that is in both lists is otherwise in this. */
    boolean tells(ListedDuty before, ListedDuty after) {
        return switch (this) {
            case MOVED -> before.list() != after.list();
            case RENAMED -> !before.plain(before.name()).equals(after.plain(after.name()));
            // another list has other columns
            case REWORDED -> before.list() == after.list() && isReworded(before, after);
            // basic duties have none
            case DEPARTMENTS ->
                hasDepartments(before)
                        && hasDepartments(after)
                        && !new HashSet<>(before.departments()).equals(new HashSet<>(after.departments()));
            case CATEGORY -> !Objects.equals(before.category(), after.category());
            case ADDED, REMOVED, RENUMBERED -> false;
        };
    }
}
