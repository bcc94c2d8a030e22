package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a batch of queries as clients send it: JSON as text, in a form or in the address. */
final class QueryBatch {

    private static final Logger LOG = LoggerFactory.getLogger(QueryBatch.class);

    /** The most queries of one batch; more are a 413. */
    static final int MOST = 100;

    private static final int LONGEST_NAME = 500;
    private static final List<String> STRICTNESS = List.of("any", "should", "all");

    private QueryBatch() {}

    /**
     * The queries by their identifiers, in their order; empty for one that cannot be understood: the client marks all names
     * of a batch that is refused, and one is not the others' fault.
     *
     * @throws RequestProblem 400 for what is no batch of queries, 413 for too many of them
     */
    static Map<String, Optional<ReconciliationQuery>> read(String text, JsonMapper json) {
        JsonNode root = object(text, json);
        if (root.size() > MOST) {
            throw RequestProblem.tooLarge("reconcile-batch", root.size(), MOST);
        }
        Map<String, Optional<ReconciliationQuery>> queries = new LinkedHashMap<>();
        root.properties().forEach(entry -> queries.put(entry.getKey(), understood(entry.getKey(), entry.getValue())));
        return queries;
    }

    private static Optional<ReconciliationQuery> understood(String id, JsonNode query) {
        try {
            return Optional.of(query(id, query));
        } catch (RequestProblem notUnderstood) {
            LOG.debug("A query of a batch is not understood: {}", notUnderstood.getMessage());
            return Optional.empty();
        }
    }

    /** Text as a JSON object. */
    static JsonNode object(String text, JsonMapper json) {
        try {
            JsonNode root = json.readTree(text);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException e) {
            throw RequestProblem.badRequest("reconcile-json", String.valueOf(e.getOriginalMessage()));
        }
        throw RequestProblem.badRequest("reconcile-object");
    }

    private static ReconciliationQuery query(String id, JsonNode query) {
        JsonNode name = query.path("query");
        JsonNode properties = query.path("properties");
        boolean asks = name.isString() || (name.isMissingNode() && properties.size() > 0);
        if (!query.isObject() || !asks || !(properties.isMissingNode() || properties.isArray())) {
            throw RequestProblem.badRequest("reconcile-query", id);
        }
        if (name.asString("").length() > LONGEST_NAME) {
            throw RequestProblem.badRequest(
                    "value-too-long", "query", name.asString().length(), LONGEST_NAME);
        }
        return new ReconciliationQuery(
                name.isString() ? name.asString() : null, types(id, query), limit(id, query), hints(id, properties));
    }

    /** One type or several; an entity has one type, so that it cannot be of all of several. */
    private static List<EntityType> types(String id, JsonNode query) {
        JsonNode strict = query.path("type_strict");
        if (!strict.isMissingNode() && !STRICTNESS.contains(strict.asString("").toLowerCase(Locale.ROOT))) {
            throw RequestProblem.badRequest("reconcile-query", id);
        }
        return texts(query.path("type"))
                .filter(type -> !type.isBlank())
                .map(type -> EntityType.of(type)
                        .orElseThrow(() -> RequestProblem.badRequest("reconcile-type", type, EntityType.ids())
                                .with("types", EntityType.ids())))
                .toList();
    }

    private static int limit(String id, JsonNode query) {
        JsonNode limit = query.path("limit");
        if (limit.isMissingNode() || limit.isNull()) {
            return ReconciliationQuery.USUAL_LIMIT;
        }
        double wanted = limit.isNumber() || limit.isString() ? limit.asDouble(0) : 0;
        if (!(wanted >= 1)) {
            throw RequestProblem.badRequest("reconcile-query", id);
        }
        return (int) Math.min(wanted, ReconciliationQuery.MOST);
    }

    private static Hints hints(String id, JsonNode properties) {
        List<Hints.Hint> hints = new ArrayList<>();
        for (JsonNode property : properties) {
            if (!property.path("pid").isString() || property.path("v").isMissingNode()) {
                throw RequestProblem.badRequest("reconcile-query", id);
            }
            hints.add(new Hints.Hint(
                    property.path("pid").asString(), texts(property.path("v")).toList()));
        }
        return new Hints(hints);
    }

    /** A value or an array of values as texts; an entity, or a type, is known by its identifier. */
    private static Stream<String> texts(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(QueryBatch::texts);
        }
        if (value.isObject()) {
            String id = value.path("id").asString("");
            return Stream.of(EntityId.parse(id).map(EntityId::key).orElse(id));
        }
        return value.isMissingNode() || value.isNull()
                ? Stream.of()
                : Stream.of(EntityId.parse(value.asString()).map(EntityId::key).orElse(value.asString()));
    }
}
