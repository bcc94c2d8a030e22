package org.dutygraph.collection;

import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;

/**
 * Something marked, as a row of the collection's table.
 *
 * @param kind the label of its node
 * @param key its id, code or name
 * @param county the county of a duty or township, the place of a department; none of others
 * @param township that of a duty
 * @param document that states the duty or describes the township
 * @param line 1-based; of a duty
 * @param note what the reader says of it; empty where nothing is said
 */
record CollectedRow(
        String kind,
        String key,
        String name,
        @Nullable String county,
        @Nullable String township,
        @Nullable String list,
        @Nullable Long number,
        @Nullable String document,
        @Nullable Long line,
        String note) {

    /** As addresses write it. */
    public String thing() {
        return kind + ':' + key;
    }

    /** Where its page is. */
    public @Nullable String path() {
        return ThingPages.page(kind, key);
    }
}
