package org.dutygraph.exchange;

import java.util.List;
import java.util.Map;

/**
 * What is said of two nodes of one label and is no relationship of the graph, such as how many duties two functions have in
 * common; a file has it as a relationship with its weight.
 *
 * @param label the label of both
 * @param type what the relationship is called in the file
 * @param start the key of the one
 * @param end the key of the other
 */
public record Said(String label, String type, String start, String end, double weight) {

    /** The property that holds the weight. */
    static final String WEIGHT = "weight";

    RelationshipKind kind(NodeKind nodes) {
        return new RelationshipKind(nodes, type, nodes, List.of(new Property(WEIGHT, PropertyType.NUMBER, true)), 0);
    }

    Relationship relationship(NodeKind nodes) {
        return new Relationship(kind(nodes), start, end, 0, Map.of(WEIGHT, weight));
    }
}
