package org.dutygraph.exchange;

import java.util.List;

/**
 * The nodes of one label.
 *
 * @param key the property that tells them apart
 * @param properties all properties, the key among them, by name
 * @param count how many nodes there are
 */
public record NodeKind(String label, String key, List<Property> properties, long count) {

    /** Their id among the nodes of all labels, which stays the same when the graph is built again. */
    public String id(String keyOfNode) {
        return label + ":" + keyOfNode;
    }

    /** The properties but for the key. */
    public List<Property> propertiesWithoutKey() {
        return properties.stream()
                .filter(property -> !property.name().equals(key))
                .toList();
    }
}
