package org.dutygraph.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department of the graph.
 *
 * @param aliases the forms in which the lists print its name
 */
record KnownDepartment(
        String id,
        String name,
        String function,
        String placeCode,
        String place,
        @Nullable List<String> aliases) {

    List<String> printed() {
        return aliases == null ? List.of() : aliases;
    }
}
