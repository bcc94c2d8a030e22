package org.dutygraph.reconcile;

import java.util.List;
import java.util.Map;

/**
 * What is known of an entity.
 *
 * @param properties for each property its values: text, numbers, or entities as type, key and name
 */
record Extended(String key, String name, Map<String, List<Object>> properties) {

    /** The values of a property; none where the entity has no such property. */
    List<Object> of(Property property) {
        return properties.getOrDefault(property.id(), List.of());
    }
}
