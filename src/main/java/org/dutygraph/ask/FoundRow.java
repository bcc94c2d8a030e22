package org.dutygraph.ask;

import java.util.List;
import org.dutygraph.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What a search found, as a row of a table that is taken away.
 *
 * @param exact whether it has every word; what has not is only near
 * @param why which ways of searching found it: {@code words}, {@code meaning}
 * @param dutyId the duty that it is, or is an item of; null for other things
 */
record FoundRow(
        String kind,
        String name,
        boolean exact,
        List<String> why,
        List<String> counties,
        @Nullable String township,
        List<String> lists,
        @Nullable Integer number,
        List<String> categories,
        List<String> functions,
        List<String> acts,
        @Nullable String dutyId,
        @Nullable String duty,
        @Nullable String document,
        @Nullable Integer line) {

    static FoundRow of(Hit hit) {
        return new FoundRow(
                hit.kind(),
                hit.name(),
                hit.exact(),
                hit.why(),
                hit.counties(),
                hit.township(),
                hit.lists(),
                hit.number(),
                hit.categories(),
                hit.functions(),
                hit.acts(),
                hit.kind().equals("Duty") ? hit.id() : hit.duty(),
                hit.dutyName(),
                hit.document(),
                hit.line());
    }
}
