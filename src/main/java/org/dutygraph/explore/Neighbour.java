package org.dutygraph.explore;

import java.util.function.UnaryOperator;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of a node, and the node at its other end.
 *
 * @param type the relationship's type, such as PERFORMS
 * @param outwards whether it begins at the node asked for
 */
record Neighbour(
        String type,
        boolean outwards,
        String id,
        String kind,
        String key,
        String name,
        @Nullable String list,
        long degree) {

    /** The same; a document by the title that it has, not by its file's name. */
    Neighbour entitled(UnaryOperator<String> titles) {
        return new Neighbour(
                type, outwards, id, kind, key, node().entitled(titles).name(), list, degree);
    }

    Node node() {
        return new Node(id, kind, key, name, list, degree);
    }

    Edge edge(String here) {
        return outwards ? new Edge(here, id, type) : new Edge(id, here, type);
    }

    /** The other node's page; none where its kind has none. */
    public @Nullable String getPath() {
        return ThingPages.page(kind, key);
    }
}
