package org.dutygraph.explore;

import java.util.function.UnaryOperator;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;

/**
 * A node of the graph.
 *
 * @param id kind and key, joined by a colon
 * @param kind its label, such as Township
 * @param key what its kind is known by: a code, an id or a name
 * @param list of a duty: basic, assisted or reclaimed
 * @param degree how many relationships it has
 */
record Node(
        String id,
        String kind,
        String key,
        String name,
        @Nullable String list,
        long degree) {

    /** The same; a document by the title that it has, not by its file's name. */
    Node entitled(UnaryOperator<String> titles) {
        return kind.equals("Document") ? new Node(id, kind, key, titles.apply(key), list, degree) : this;
    }

    /** The node's page; none where its kind has none. */
    public @Nullable String getPath() {
        return ThingPages.page(kind, key);
    }
}
