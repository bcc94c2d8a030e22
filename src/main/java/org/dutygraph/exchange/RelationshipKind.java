package org.dutygraph.exchange;

import java.util.List;

/**
 * The relationships of one type between nodes of two labels.
 *
 * @param properties the properties that relationships of the type have, whatever they join
 * @param count how many relationships there are
 */
public record RelationshipKind(NodeKind start, String type, NodeKind end, List<Property> properties, long count) {

    /** Whether it says of duties what the graph says of their wordings. */
    boolean isBetweenDuties() {
        return type.equals(GraphShape.STILL_BORNE_IN) && start.label().equals("Duty");
    }

    /** Its name among all kinds, such as {@code IN.Township.County}. */
    public String name() {
        return type + "." + start.label() + "." + end.label();
    }
}
