package org.dutygraph.reconcile;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages of the Reconciliation Service API 0.2, and of the draft that follows it, as JSON schemas. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = new JsonMapper();

    private Schemas() {}

    /** What a message has that it must not have, or lacks. */
    static List<Error> problems(String schema, JsonNode message) {
        return problems("0.2", schema, message);
    }

    /** The same by the draft that follows 0.2. */
    static List<Error> problemsOfDraft(String schema, JsonNode message) {
        return problems("draft", schema, message);
    }

    private static List<Error> problems(String version, String schema, JsonNode message) {
        return REGISTRY.getSchema(
                        SchemaLocation.of("classpath:schemas/reconciliation-" + version + "/" + schema + ".json"))
                .validate(message);
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
