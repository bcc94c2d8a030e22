package org.dutygraph.bloom;

import java.util.Map;

/**
 * A property that a label's nodes, or a type's relationships, have in the database.
 *
 * @param owner the label or type
 * @param type as the database calls it, such as {@code String} or {@code LongArray}
 */
record OwnedProperty(String owner, String property, String type) {

    private static final Map<String, String> IN_BLOOM = Map.of(
            "String",
            "string",
            "Long",
            "bigint",
            "Double",
            "number",
            "Boolean",
            "boolean",
            "Date",
            "Date",
            "DateTime",
            "DateTime",
            "Duration",
            "Duration",
            "Point",
            "Point");

    /** What Bloom calls the type. */
    String dataType() {
        return type.endsWith("Array") ? "array" : IN_BLOOM.getOrDefault(type, "string");
    }
}
