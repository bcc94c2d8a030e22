package org.dutygraph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.reconcile.Saying.Described;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the properties of entities: the data extension of the Reconciliation Service API 0.2. */
@Component
class Extending {

    /** The most values of one property, and how many where nothing is set. */
    static final int MOST_VALUES = 1000;

    static final int USUAL_VALUES = 10;
    private static final int MOST_ENTITIES = 1000;

    private final Graph graph;
    private final Saying saying;
    private final JsonMapper json;

    Extending(Graph graph, Saying saying, JsonMapper json) {
        this.graph = graph;
        this.saying = saying;
        this.json = json;
    }

    /**
     * Answers a data extension query.
     *
     * @throws RequestProblem 400 where it is none, 413 where it asks for too many entities
     */
    Extension answer(String text) {
        JsonNode query = QueryBatch.object(text, json);
        if (!query.path("ids").isArray() || !query.path("properties").isArray()) {
            throw RequestProblem.badRequest("reconcile-extend");
        }
        if (query.path("ids").size() > MOST_ENTITIES) {
            throw RequestProblem.tooLarge("reconcile-batch", query.path("ids").size(), MOST_ENTITIES);
        }
        List<String> ids = query.path("ids")
                .valueStream()
                .map(JsonNode::asString)
                .distinct()
                .toList();
        List<Wanted> wanted =
                query.path("properties").valueStream().map(Extending::wanted).toList();
        Map<String, Extended> known =
                known(ids, wanted.stream().mapToInt(Wanted::limit).max().orElse(1));
        return new Extension(
                wanted.stream().map(this::column).toList(),
                ids.stream()
                        .collect(Collectors.toMap(
                                id -> id, id -> row(known.get(id), wanted), (one, other) -> one, LinkedHashMap::new)));
    }

    /** What is known of one entity; empty where there is none. */
    Optional<Extended> one(EntityId id) {
        return read(id.type(), List.of(id.key()), USUAL_VALUES).stream().findFirst();
    }

    private static Wanted wanted(JsonNode property) {
        String id = property.path("id").asString("");
        Property found = Property.of(id).orElseThrow(() -> RequestProblem.badRequest("reconcile-property", id));
        int limit = property.path("settings").path("limit").asInt(USUAL_VALUES);
        return new Wanted(found, limit < 1 ? MOST_VALUES : Math.min(limit, MOST_VALUES));
    }

    private Column column(Wanted wanted) {
        Described named = saying.property(wanted.property());
        return new Column(
                named.id(),
                named.name(),
                wanted.property().typeOfValues().map(saying::type).orElse(null));
    }

    private Map<String, Extended> known(List<String> ids, int limit) {
        Map<EntityType, List<String>> keys = ids.stream()
                .flatMap(id -> EntityId.parse(id).stream())
                .collect(Collectors.groupingBy(EntityId::type, Collectors.mapping(EntityId::key, Collectors.toList())));
        Map<String, Extended> known = new LinkedHashMap<>();
        keys.forEach((type, ofType) -> read(type, ofType, limit)
                .forEach(entity -> known.put(new EntityId(type, entity.key()).toString(), entity)));
        return known;
    }

    private List<Extended> read(EntityType type, List<String> keys, int limit) {
        return graph.read(type.statement(), Map.of("keys", keys, "limit", limit), Extended.class);
    }

    private static Map<String, List<Map<String, Object>>> row(@Nullable Extended entity, List<Wanted> wanted) {
        Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
        for (Wanted each : wanted) {
            List<Object> values = entity == null ? List.of() : entity.of(each.property());
            row.put(
                    each.property().id(),
                    values.stream().limit(each.limit()).map(Extending::cell).toList());
        }
        return row;
    }

    /** A value as the specification writes it, by its kind. */
    private static Map<String, Object> cell(Object value) {
        if (value instanceof Map<?, ?> entity) {
            EntityType type = EntityType.of(String.valueOf(entity.get("type"))).orElseThrow();
            return Map.of(
                    "id", new EntityId(type, String.valueOf(entity.get("key"))).toString(),
                    "name", String.valueOf(entity.get("name")));
        }
        return value instanceof Number number ? Map.of("int", number.longValue()) : Map.of("str", value.toString());
    }

    /** The names of an entity's values, for people. */
    static List<String> texts(List<Object> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value ->
                texts.add(value instanceof Map<?, ?> entity ? String.valueOf(entity.get("name")) : value.toString()));
        return texts;
    }

    private record Wanted(Property property, int limit) {}

    /** A property that was asked for; its type where its values are entities. */
    record Column(
            String id,
            String name,

            @com.fasterxml.jackson.annotation.JsonInclude(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL)
            @Nullable
            Described type) {}

    /** The answer: the properties, and for each entity the values of each. */
    record Extension(List<Column> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}
}
