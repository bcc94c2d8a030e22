package org.dutygraph.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of two nodes and is no relationship of the graph, such as how many duties two functions have in common; a file
 * has it as a relationship with its weight.
 *
 * @param label the label of the one
 * @param type what the relationship is called in the file
 * @param otherLabel the label of the other
 * @param start the key of the one
 * @param end the key of the other
 */
public record Said(String label, String type, String otherLabel, String start, String end, double weight) {

    /** The property that holds the weight. */
    static final String WEIGHT = "weight";

    /** Its kind in a file that has these kinds of nodes, by their labels; none where it lacks one of the two. */
    Optional<RelationshipKind> kind(Map<String, NodeKind> nodes) {
        NodeKind one = nodes.get(label);
        NodeKind other = nodes.get(otherLabel);
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new RelationshipKind(
                        one, type, other, List.of(new Property(WEIGHT, PropertyType.NUMBER, true)), 0));
    }

    Optional<Relationship> relationship(Map<String, NodeKind> nodes) {
        return kind(nodes).map(kind -> new Relationship(kind, start, end, 0, Map.of(WEIGHT, weight)));
    }
}
