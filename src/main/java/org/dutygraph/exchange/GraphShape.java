package org.dutygraph.exchange;

import java.util.List;

/**
 * What the graph consists of. Left out is what serves the application alone: the vectors of meanings, and nodes whose
 * label begins with an underscore, which Neo4j's tools keep in the database.
 *
 * @param version the graph's version
 * @param nodes by label
 * @param relationships by type and the labels they join
 */
public record GraphShape(String version, List<NodeKind> nodes, List<RelationshipKind> relationships) {

    /** How many nodes there are. */
    public long nodeCount() {
        return nodes.stream().mapToLong(NodeKind::count).sum();
    }

    /** How many relationships there are. */
    public long relationshipCount() {
        return relationships.stream().mapToLong(RelationshipKind::count).sum();
    }
}
