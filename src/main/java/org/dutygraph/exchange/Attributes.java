package org.dutygraph.exchange;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The properties of all kinds as one set of columns, which is how formats of whole graphs have them. Tools keep the columns
 * {@code id} and {@code label} for themselves; what the graph has under these names is a node's key and its name, which
 * every node has there.
 */
final class Attributes {

    private static final Set<String> TAKEN = Set.of("id", "label");

    private Attributes() {}

    static Map<String, PropertyType> ofNodes(GraphShape shape) {
        Map<String, PropertyType> columns = new TreeMap<>();
        shape.nodes().forEach(kind -> add(columns, kind.properties()));
        return columns;
    }

    static Map<String, PropertyType> ofRelationships(GraphShape shape) {
        Map<String, PropertyType> columns = new TreeMap<>();
        shape.relationships().forEach(kind -> add(columns, kind.properties()));
        return columns;
    }

    private static void add(Map<String, PropertyType> columns, Collection<Property> properties) {
        properties.stream()
                .filter(property -> !TAKEN.contains(property.name()))
                .forEach(property -> columns.merge(property.name(), property.type(), PropertyType::or));
    }

    /** A node's properties that have columns of their own, by name. */
    static Map<String, Object> of(NodeKind kind, Map<String, Object> properties) {
        Map<String, Object> own = new TreeMap<>(properties);
        own.keySet().removeAll(TAKEN);
        return own;
    }
}
