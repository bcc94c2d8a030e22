package org.dutygraph.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as a page shows it.
 *
 * @param at in UTC, as ISO 8601 writes it
 * @param factsBefore how many facts followed from it before, of each kind
 * @param received SHA-256 of what went in
 */
record ChangeRow(
        long number,
        String at,
        String kind,
        String what,
        @Nullable String standing,
        String who,
        String why,
        Map<String, Long> factsBefore,
        Map<String, Long> factsAfter,
        @Nullable String received,
        boolean late) {

    static ChangeRow of(Change change) {
        return new ChangeRow(
                change.number(),
                change.at().toString(),
                change.kind().code(),
                change.what(),
                change.standing(),
                change.who(),
                change.why(),
                change.factsBefore(),
                change.factsAfter(),
                change.after(),
                change.late());
    }
}
