package org.dutygraph.exchange;

import java.util.List;
import java.util.Map;

/**
 * A node of the graph.
 *
 * @param key the value of its kind's key
 * @param labels all its labels
 * @param name what people call it
 * @param properties those it has, the key among them
 */
public record Node(NodeKind kind, String key, List<String> labels, String name, Map<String, Object> properties) {

    /** Its id among all nodes. */
    public String id() {
        return kind.id(key);
    }
}
