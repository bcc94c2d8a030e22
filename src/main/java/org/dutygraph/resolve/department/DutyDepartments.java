package org.dutygraph.resolve.department;

import java.util.List;
import java.util.Set;

/**
 * Who does what in one row.
 *
 * @param assignments its departments: those of its column in the column's order, then those that only the text names
 * @param items all items of the superior responsibility or of the way of working, in their order
 * @param actorItems those of the items that somebody does who is no department; they belong to departments only where these
 *     take part
 * @param townshipItems the items of the township's own responsibility
 * @param discontinued whether the row names no department and says that nobody does this any longer
 * @param named the functions that the text names in whatever role
 * @param stray text in the department column that is no department's name
 */
public record DutyDepartments(
        List<Assignment> assignments,
        List<Item> items,
        List<ActorItem> actorItems,
        List<Item> townshipItems,
        boolean discontinued,
        Set<String> named,
        List<String> stray) {

    static final DutyDepartments NONE =
            new DutyDepartments(List.of(), List.of(), List.of(), List.of(), false, Set.of(), List.of());

    public DutyDepartments {
        assignments = List.copyOf(assignments);
        items = List.copyOf(items);
        actorItems = List.copyOf(actorItems);
        townshipItems = List.copyOf(townshipItems);
        named = Set.copyOf(named);
        stray = List.copyOf(stray);
    }
}
