package org.dutygraph.dutylist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document's own explanation (说明) says of one of its lists.
 *
 * @param list the list
 * @param duties how many duties it says there are; null where it does not say
 * @param categories how many categories it says there are; null where it does not say
 * @param categoryNames the categories it names; empty where it names none
 * @param departments how many departments it says are involved; null where it does not say
 * @param line 1-based
 */
public record DeclaredTotal(
        ListKind list,
        @Nullable Integer duties,
        @Nullable Integer categories,
        List<String> categoryNames,
        @Nullable Integer departments,
        int line) {

    public DeclaredTotal {
        categoryNames = List.copyOf(categoryNames);
    }
}
