package org.dutygraph.exchange;

import java.util.Map;

/**
 * A relationship of the graph.
 *
 * @param start the key of the node it leaves
 * @param end the key of the node it leads to
 * @param times how many of its kind between the same nodes came before it
 * @param properties those it has
 */
public record Relationship(RelationshipKind kind, String start, String end, int times, Map<String, Object> properties) {

    /** Its id among all relationships, made of the nodes it joins. */
    public String id() {
        String id = startId() + "/" + kind.type() + "/" + endId();
        return times == 0 ? id : id + "/" + (times + 1);
    }

    /** The id of the node it leaves. */
    public String startId() {
        return kind.start().id(start);
    }

    /** The id of the node it leads to. */
    public String endId() {
        return kind.end().id(end);
    }
}
