package org.dutygraph.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the database for the graph's shape, once for each version of the graph, because it has to look at everything. */
@Component
public class Shapes {

    private static final String OF_TOOLS = "_";
    private static final String VECTORS = "Meaning";

    private final Graph graph;
    private @Nullable GraphShape known;

    Shapes(Graph graph) {
        this.graph = graph;
    }

    /**
     * The shape of the graph as it is now.
     *
     * @throws RequestProblem where an import has not come to its end
     */
    public synchronized GraphShape now() {
        String version = versionNow();
        GraphShape shape = known;
        if (shape == null || !shape.version().equals(version)) {
            shape = ask(version);
            known = shape;
        }
        return shape;
    }

    /**
     * The graph's version.
     *
     * @throws RequestProblem where an import has not come to its end
     */
    public String versionNow() {
        return graph.version().orElseThrow(() -> RequestProblem.unavailable("no-graph-yet"));
    }

    /**
     * Says that what was written belongs together.
     *
     * @param version the graph's version when the reading began
     * @throws IllegalStateException where the graph has changed since
     */
    public void expect(String version) {
        if (!graph.version().filter(version::equals).isPresent()) {
            throw new IllegalStateException("The graph has changed while it was written to a file");
        }
    }

    private GraphShape ask(String version) {
        Map<String, NodeKind> nodes = nodes();
        return new GraphShape(version, List.copyOf(nodes.values()), relationships(nodes));
    }

    private Map<String, NodeKind> nodes() {
        Map<String, String> keys = graph.read("read/exchange/keys", Map.of(), Key.class).stream()
                .filter(key -> !key.label().startsWith(OF_TOOLS) && !key.label().equals(VECTORS))
                .collect(Collectors.toMap(Key::label, Key::key, (one, other) -> one, TreeMap::new));
        Map<String, List<Property>> properties = properties("read/exchange/node-properties");
        Map<String, Long> counts = new TreeMap<>();
        graph.read("read/exchange/node-counts", Map.of(), NodeCount.class)
                .forEach(found -> found.labels().forEach(label -> counts.merge(label, found.count(), Long::sum)));
        Map<String, NodeKind> nodes = new LinkedHashMap<>();
        keys.keySet().retainAll(counts.keySet());
        keys.forEach((label, key) -> nodes.put(
                label,
                new NodeKind(label, key, properties.getOrDefault(label, List.of()), counts.getOrDefault(label, 0L))));
        return nodes;
    }

    private List<RelationshipKind> relationships(Map<String, NodeKind> nodes) {
        Map<String, List<Property>> properties = properties("read/exchange/relationship-properties");
        Map<String, RelationshipKind> kinds = new TreeMap<>();
        for (RelationshipCount found :
                graph.read("read/exchange/relationship-counts", Map.of(), RelationshipCount.class)) {
            NodeKind start = kind(nodes, found.starts());
            NodeKind end = kind(nodes, found.ends());
            if (start != null && end != null) {
                RelationshipKind kind = new RelationshipKind(
                        start, found.type(), end, properties.getOrDefault(found.type(), List.of()), found.count());
                kinds.merge(kind.name(), kind, Shapes::together);
            }
        }
        return List.copyOf(kinds.values());
    }

    /** The database counts those apart at whose ends some nodes have a further label, as what a check found wrong has. */
    private static RelationshipKind together(RelationshipKind one, RelationshipKind other) {
        return new RelationshipKind(one.start(), one.type(), one.end(), one.properties(), one.count() + other.count());
    }

    private static @Nullable NodeKind kind(Map<String, NodeKind> nodes, List<String> labels) {
        return labels.stream()
                .map(nodes::get)
                .filter(kind -> kind != null)
                .findFirst()
                .orElse(null);
    }

    /** Nodes of two labels, should there be any, give their properties to both. */
    private Map<String, List<Property>> properties(String statement) {
        Map<String, Map<String, Property>> found = new TreeMap<>();
        for (FoundProperty row : graph.read(statement, Map.of(), FoundProperty.class)) {
            Property property = new Property(row.name(), PropertyType.of(row.types()), row.mandatory());
            row.owners().forEach(owner -> found.computeIfAbsent(owner, key -> new TreeMap<>())
                    .merge(row.name(), property, Shapes::both));
        }
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    private static Property both(Property one, Property other) {
        return new Property(one.name(), one.type().or(other.type()), one.required() && other.required());
    }

    /** A row of {@code read/exchange/keys}. */
    record Key(String label, String key) {}

    /** A row of the statements on properties; the owners are labels, or one relationship type. */
    record FoundProperty(List<String> owners, String name, List<String> types, boolean mandatory) {}

    /** A row of {@code read/exchange/node-counts}. */
    record NodeCount(List<String> labels, long count) {}

    /** A row of {@code read/exchange/relationship-counts}. */
    record RelationshipCount(List<String> starts, String type, List<String> ends, long count) {}
}
