package org.dutygraph.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One query of a batch, as the Reconciliation Service API 0.2 has it.
 *
 * @param query the name; null where only properties are given
 * @param types the types to look among; all where there is none
 * @param limit how many candidates at most
 * @param hints the properties
 */
record ReconciliationQuery(@Nullable String query, List<EntityType> types, int limit, Hints hints) {

    /** How many candidates are given where the query does not say. */
    static final int USUAL_LIMIT = 5;

    static final int MOST = 50;

    ReconciliationQuery {
        types = List.copyOf(types);
    }

    /** The name that is asked for; a name or code among the properties stands for it. */
    String name() {
        if (query != null) {
            return query;
        }
        return List.of("name", "code").stream()
                .flatMap(property -> hints.of(property).stream())
                .findFirst()
                .orElse("");
    }
}
