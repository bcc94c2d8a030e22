package org.dutygraph.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.reconcile.Saying.Described;
import org.springframework.stereotype.Component;

/** Completes what a visitor begins to type: the suggest services of the Reconciliation Service API 0.2. */
@Component
class Completing {

    private static final int SIZE = 20;
    private static final int FURTHEST = 10_000;

    private final Graph graph;
    private final Saying saying;

    Completing(Graph graph, Saying saying) {
        this.graph = graph;
        this.saying = saying;
    }

    /** Entities whose name or identifier begins so, then those whose name has it within. */
    Suggestions<Entity> entities(String prefix, int cursor, List<EntityType> types) {
        String text = Plain.withMarks(EntityId.parse(prefix).map(EntityId::key).orElse(prefix));
        if (text.isEmpty()) {
            return new Suggestions<>(List.of());
        }
        List<EntityType> among =
                EntityId.parse(prefix).map(id -> List.of(id.type())).orElse(types);
        int skip = Math.min(Math.max(cursor, 0), FURTHEST);
        return new Suggestions<>(graph
                .read(
                        "read/reconcile/suggest",
                        Map.of(
                                "prefix", text,
                                "types",
                                        among.isEmpty()
                                                ? EntityType.ids()
                                                : among.stream()
                                                        .map(EntityType::id)
                                                        .toList(),
                                "skip", skip,
                                "limit", SIZE,
                                "most", skip + SIZE),
                        Begun.class)
                .stream()
                .map(this::entity)
                .toList());
    }

    private Entity entity(Begun begun) {
        EntityType type = EntityType.of(begun.type()).orElseThrow();
        String about = begun.detail().isEmpty() ? saying.type(type).name() : begun.detail();
        return new Entity(new EntityId(type, begun.key()).toString(), begun.name(), about, List.of(saying.type(type)));
    }

    /** Types of which the identifier begins so, or the name has it. */
    Suggestions<Described> types(String prefix) {
        return begun(Arrays.stream(EntityType.values()).map(saying::type), prefix);
    }

    /** Properties of which the identifier begins so, or the name has it. */
    Suggestions<Described> properties(String prefix) {
        return begun(Arrays.stream(Property.values()).map(saying::property), prefix);
    }

    private static Suggestions<Described> begun(Stream<Described> all, String prefix) {
        String text = prefix.strip().toLowerCase(Locale.ROOT);
        return new Suggestions<>(
                all.filter(each -> each.id().toLowerCase(Locale.ROOT).startsWith(text)
                                || each.name().toLowerCase(Locale.ROOT).contains(text))
                        .toList());
    }

    /** What was found, the best first. */
    record Suggestions<T>(List<T> result) {}

    /** An entity that may be meant, and its types. */
    record Entity(String id, String name, String description, List<Described> notable) {}

    /** One row of the statement. */
    record Begun(String type, String key, String name, String detail) {}
}
