package org.dutygraph.resolve.department;

import java.util.List;

/**
 * A department of a row and what the row gives it to do.
 *
 * @param mention the name it stands by, and which department that is
 * @param namedIn whether its own column names it or only the text
 * @param role what the row says it is to the duty
 * @param items its items, in the row's order; empty where the row names it and gives it nothing
 */
public record Assignment(DepartmentMention mention, NamedIn namedIn, SaidRole role, List<AssignedItem> items) {

    public Assignment {
        items = List.copyOf(items);
    }

    public Department department() {
        return mention.department();
    }

    /** Its items, one a line, as the download has them. */
    public String text() {
        return String.join("\n", items.stream().map(item -> item.item().text()).toList());
    }
}
