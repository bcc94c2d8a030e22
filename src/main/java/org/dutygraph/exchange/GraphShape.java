package org.dutygraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the graph consists of. Left out is what serves the application alone: the vectors of meanings, and nodes whose
 * label begins with an underscore, which Neo4j's tools keep in the database.
 *
 * @param version the graph's version
 * @param nodes by label
 * @param relationships by type and the labels they join
 */
public record GraphShape(String version, List<NodeKind> nodes, List<RelationshipKind> relationships) {

    static final String STILL_BORNE_IN = "STILL_BORNE_IN";

    /** The shape of an answer: duties that are still borne stand to each other as their wordings do. */
    GraphShape ofAnswers() {
        List<RelationshipKind> all = new ArrayList<>(relationships);
        Optional<NodeKind> duty = node("Duty");
        relationships.stream()
                .filter(kind -> kind.type().equals(STILL_BORNE_IN))
                .forEach(kind -> duty.ifPresent(ends ->
                        all.add(new RelationshipKind(ends, STILL_BORNE_IN, ends, kind.properties(), kind.count()))));
        return new GraphShape(version, nodes, all);
    }

    private Optional<NodeKind> node(String label) {
        return nodes.stream().filter(kind -> kind.label().equals(label)).findFirst();
    }

    /** How many nodes there are. */
    public long nodeCount() {
        return nodes.stream().mapToLong(NodeKind::count).sum();
    }

    /** How many relationships there are. */
    public long relationshipCount() {
        return relationships.stream().mapToLong(RelationshipKind::count).sum();
    }
}
