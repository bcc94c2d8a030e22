package org.dutygraph.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.web.RequestProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a batch of queries of the draft after 0.2, in which a name is one of several conditions and queries have their order
 * for an identifier, by saying it in the words of 0.2.
 */
final class DraftBatch {

    private static final String CONDITIONS = "conditions";
    private static final String KIND = "matchType";
    private static final String VALUE = "propertyValue";
    private static final String PROPERTY = "propertyId";

    private DraftBatch() {}

    /**
     * The queries in their order; empty for one that cannot be understood, or that asks for what does not match, which this
     * service has no way to find.
     *
     * @throws RequestProblem 400 for what is no batch of queries, 413 for too many of them
     */
    static List<Optional<ReconciliationQuery>> read(JsonNode body, JsonMapper json) {
        JsonNode queries = body.path("queries");
        if (!queries.isArray()) {
            throw RequestProblem.badRequest("reconcile-object");
        }
        Map<String, JsonNode> named = new LinkedHashMap<>();
        queries.forEach(query -> named.put(String.valueOf(named.size()), former(query, json)));
        return List.copyOf(QueryBatch.read(json.writeValueAsString(named), json).values());
    }

    private static JsonNode former(JsonNode query, JsonMapper json) {
        ObjectNode said = json.createObjectNode();
        JsonNode conditions = query.path(CONDITIONS);
        if (!conditions.isArray() || conditions.valueStream().anyMatch(DraftBatch::isNegative)) {
            return said;
        }
        ArrayNode properties = json.createArrayNode();
        for (JsonNode condition : conditions) {
            if (condition.path(KIND).asString("").equals("name")) {
                JsonNode name = condition.path(VALUE);
                said.set("query", name.isArray() ? name.path(0) : name);
            } else {
                ObjectNode property = json.createObjectNode();
                property.set("pid", condition.path(PROPERTY));
                property.set("v", condition.path(VALUE));
                properties.add(property);
            }
        }
        said.set("properties", properties);
        for (String same : List.of("type", "limit")) {
            if (query.has(same)) {
                said.set(same, query.path(same));
            }
        }
        return said;
    }

    private static boolean isNegative(JsonNode condition) {
        return condition.path("matchQuantifier").asString("any").equals("none");
    }
}
