package org.dutygraph.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.exchange.Said;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws an answer: the things that its rows name by id, code or name, and the relationships among them. Which columns name
 * what is told by their names, so that every question can be drawn.
 */
@Component
class Drawing {

    private final Graph graph;
    private final int limit;

    Drawing(Graph graph, @Value("${dutygraph.drawing-nodes}") int limit) {
        this.graph = graph;
        this.limit = limit;
    }

    /** Whether the rows name things that can be drawn. */
    static boolean canDraw(Answer answer) {
        return answer.columns().stream()
                .anyMatch(column -> !Kind.named(column.name()).isEmpty());
    }

    Drawn of(Answer answer) {
        Pairing pairing = Pairing.of(answer);
        Named named = named(answer, limit, pairing);
        List<Node> nodes = graph.read("read/question/nodes", named.names(), Node.class);
        Set<String> ids = nodes.stream().map(Node::id).collect(Collectors.toSet());
        Stream<Line> said = pairing == null ? Stream.of() : pairing.lines(answer).stream();
        List<Line> lines = Stream.concat(
                        graph.read("read/question/relationships", named.names(), Relationship.class).stream()
                                .map(Relationship::line),
                        said.filter(line -> ids.contains(line.from()) && ids.contains(line.to())))
                .toList();
        return new Drawn(answer.name(), answer.question(), nodes, lines, named.cut(), answer.links());
    }

    /** The keys of all things that the answer names, by their labels. */
    Map<String, Set<String>> keys(Answer answer) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        graph.stream(
                "read/question/nodes",
                named(answer, Integer.MAX_VALUE, Pairing.of(answer)).names(),
                row -> keys.computeIfAbsent(String.valueOf(row.get("kind")), kind -> new LinkedHashSet<>())
                        .add(String.valueOf(row.get("key"))));
        return keys;
    }

    /** What the answer says of pairs of these things, which no relationship of the graph does. */
    static List<Said> said(Answer answer, Map<String, Set<String>> keys) {
        Pairing pairing = Pairing.of(answer);
        if (pairing == null) {
            return List.of();
        }
        Set<String> known = keys.getOrDefault(pairing.kind(), Set.of());
        Set<String> knownOthers = keys.getOrDefault(pairing.otherKind(), Set.of());
        return pairing.pairs(answer).stream()
                .filter(pair -> known.contains(pair.one()) && knownOthers.contains(pair.other()))
                .map(pair -> new Said(
                        pairing.kind(),
                        pairing.type(),
                        pairing.otherKind(),
                        pair.one(),
                        pair.other(),
                        pair.weight().doubleValue()))
                .toList();
    }

    private static Named named(Answer answer, int limit, @Nullable Pairing pairing) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            named.put(kind.parameter(), new LinkedHashSet<>());
        }
        int found = 0;
        boolean cut = answer.cut();
        for (Map<String, Object> row : answer.rows()) {
            if (found >= limit) {
                cut = true;
                break;
            }
            row.forEach((column, value) -> Kind.named(column).stream()
                    .filter(kind -> pairing == null || !column.endsWith("_ids"))
                    .forEach(kind -> add(named, kind, value)));
            found = named.values().stream().mapToInt(Set::size).sum();
        }
        return new Named(named, cut);
    }

    private static void add(Map<String, Set<String>> named, Kind kind, Object value) {
        Set<String> names = named.computeIfAbsent(kind.parameter(), key -> new LinkedHashSet<>());
        if (value instanceof Collection<?> values) {
            values.forEach(each -> names.add(String.valueOf(each)));
        } else if (value != null) {
            names.add(value.toString());
        }
    }

    /**
     * What an answer names.
     *
     * @param names by the parameter that takes them
     * @param cut whether not all rows have been looked at
     */
    private record Named(Map<String, Set<String>> names, boolean cut) {}

    /**
     * A thing.
     *
     * @param id unique among all kinds, such as {@code Duty:652325105-basic-1}
     * @param kind its label in the graph
     * @param key its own id, code or name
     * @param name what people call it
     */
    record Node(String id, String kind, String key, String name) {

        /** The thing's page; none where its kind has none. */
        public @Nullable String getPath() {
            return ThingPages.page(kind, key);
        }
    }

    /** How one thing stands to another, by their ids. */
    record Relationship(String from, String type, String to) {

        Line line() {
            return new Line(from, type, to, null);
        }
    }

    /**
     * A line of the drawing: a relationship of the graph, or what a row says of two things.
     *
     * @param weight the row's count; none for a relationship
     */
    record Line(
            String from, String type, String to, @Nullable Number weight) {}

    /**
     * An answer as a graph.
     *
     * @param cut whether not all rows are drawn
     */
    record Drawn(
            String name,
            Words question,
            List<Node> nodes,
            List<Line> relationships,
            boolean cut,
            Map<String, String> links) {}
}
