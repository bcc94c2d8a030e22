package org.dutygraph.exchange;

import java.util.List;
import java.util.Map;

/** What a property's values are, and what each format calls that. Formats without dates or lists take them as texts. */
public enum PropertyType {
    STRING("string", "string", "string", "string"),
    INTEGER("long", "long", "long", "integer"),
    NUMBER("double", "double", "double", "number"),
    BOOLEAN("boolean", "boolean", "boolean", "boolean"),
    DATE("date", "string", "string", "date"),
    STRINGS("string[]", "string", "liststring", "string"),
    INTEGERS("long[]", "string", "listlong", "string"),
    NUMBERS("double[]", "string", "listdouble", "string"),
    BOOLEANS("boolean[]", "string", "listboolean", "string");

    private static final Map<String, PropertyType> OF_THE_DATABASE = Map.of(
            "String", STRING,
            "Long", INTEGER,
            "Double", NUMBER,
            "Boolean", BOOLEAN,
            "Date", DATE,
            "StringArray", STRINGS,
            "LongArray", INTEGERS,
            "DoubleArray", NUMBERS,
            "BooleanArray", BOOLEANS);

    private final String neo4j;
    private final String graphMl;
    private final String gexf;
    private final String tableSchema;

    PropertyType(String neo4j, String graphMl, String gexf, String tableSchema) {
        this.neo4j = neo4j;
        this.graphMl = graphMl;
        this.gexf = gexf;
        this.tableSchema = tableSchema;
    }

    /** The type of a property that the database has met with values of these types; a text where nothing else holds them all. */
    static PropertyType of(List<String> types) {
        return types.stream()
                .map(type -> OF_THE_DATABASE.getOrDefault(type, STRING))
                .reduce(PropertyType::or)
                .orElse(STRING);
    }

    /** A type that holds the values of both. */
    PropertyType or(PropertyType other) {
        boolean numbers = (this == INTEGER || this == NUMBER) && (other == INTEGER || other == NUMBER);
        return this == other ? this : numbers ? NUMBER : STRING;
    }

    /** Its name in the header of a file for Neo4j's import. */
    public String neo4j() {
        return neo4j;
    }

    String graphMl() {
        return graphMl;
    }

    String gexf() {
        return gexf;
    }

    /** Its name in a Frictionless Table Schema. */
    public String tableSchema() {
        return tableSchema;
    }
}
