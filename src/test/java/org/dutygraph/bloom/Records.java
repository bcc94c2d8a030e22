package org.dutygraph.bloom;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/** What a statement returns when a tool runs it as a reader. */
record Records(List<String> columns, List<List<Value>> rows) {

    static Records of(Driver driver, String cypher, Map<String, Object> parameters) {
        SessionConfig reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(reading)) {
            var result = session.run(cypher, parameters);
            return new Records(result.keys(), result.list(row -> row.values()));
        }
    }

    /** Whether there is nothing here but paths and nodes, or nothing in their place. */
    boolean canBeDrawn() {
        TypeSystem types = TypeSystem.getDefault();
        return rows.stream()
                .flatMap(List::stream)
                .allMatch(value -> types.PATH().isTypeOf(value)
                        || types.NODE().isTypeOf(value)
                        || types.NULL().isTypeOf(value));
    }

    /** The only column, as text. */
    List<String> texts() {
        return rows.stream().map(row -> row.get(0).asObject().toString()).toList();
    }
}
