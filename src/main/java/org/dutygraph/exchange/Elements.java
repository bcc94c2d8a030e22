package org.dutygraph.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;

/** Hands over nodes and relationships one by one, each kind in the order of its keys; never holds them all. */
@Component
public class Elements {

    private final Graph graph;

    Elements(Graph graph) {
        this.graph = graph;
    }

    /** All nodes of a kind. */
    public void nodes(NodeKind kind, Consumer<Node> nodes) {
        graph.stream("exchange/nodes", names(kind), Map.of(), row -> nodes.accept(node(kind, row)));
    }

    /** All relationships of a kind. */
    public void relationships(RelationshipKind kind, Consumer<Relationship> relationships) {
        graph.stream("exchange/relationships", names(kind), Map.of(), numbered(kind, relationships));
    }

    /** Writes the whole graph. */
    public void write(GraphShape shape, GraphSink sink) {
        sink.begin(shape);
        shape.nodes().forEach(kind -> nodes(kind, sink::node));
        sink.nodesEnd();
        shape.relationships().forEach(kind -> relationships(kind, sink::relationship));
        sink.end();
    }

    /** Writes the nodes with these keys, by their labels, all relationships among them, and what else is said of them. */
    void write(GraphShape whole, Map<String, Set<String>> chosen, List<Said> said, GraphSink sink) {
        GraphShape shape = whole.ofAnswers();
        Map<String, NodeKind> kinds =
                shape.nodes().stream().collect(Collectors.toMap(NodeKind::label, Function.identity()));
        sink.begin(with(shape, said, kinds));
        for (NodeKind kind : shape.nodes()) {
            graph.stream(
                    "exchange/chosen-nodes",
                    names(kind),
                    Map.of("keys", keys(chosen, kind)),
                    row -> sink.node(node(kind, row)));
        }
        sink.nodesEnd();
        for (RelationshipKind kind : shape.relationships()) {
            graph.stream(
                    kind.isBetweenDuties() ? "exchange/chosen-still-borne" : "exchange/chosen-relationships",
                    names(kind),
                    Map.of("starts", keys(chosen, kind.start()), "ends", keys(chosen, kind.end())),
                    numbered(kind, sink::relationship));
        }
        said.stream().flatMap(each -> each.relationship(kinds).stream()).forEach(sink::relationship);
        sink.end();
    }

    private static GraphShape with(GraphShape shape, List<Said> said, Map<String, NodeKind> kinds) {
        Stream<RelationshipKind> more =
                said.stream().flatMap(each -> each.kind(kinds).stream()).distinct();
        return new GraphShape(
                shape.version(),
                shape.nodes(),
                Stream.concat(shape.relationships().stream(), more).toList());
    }

    private static List<String> keys(Map<String, Set<String>> chosen, NodeKind kind) {
        return List.copyOf(chosen.getOrDefault(kind.label(), Set.of()));
    }

    private static Map<String, String> names(NodeKind kind) {
        return Map.of("label", kind.label(), "key", kind.key());
    }

    private static Map<String, String> names(RelationshipKind kind) {
        return Map.of(
                "start", kind.start().label(),
                "startKey", kind.start().key(),
                "type", kind.type(),
                "end", kind.end().label(),
                "endKey", kind.end().key());
    }

    @SuppressWarnings("unchecked")
    private static Node node(NodeKind kind, Map<String, Object> row) {
        return new Node(
                kind,
                String.valueOf(row.get("key")),
                ((List<String>) row.getOrDefault("labels", List.of()))
                        .stream().sorted().toList(),
                String.valueOf(row.get("name")),
                (Map<String, Object>) row.getOrDefault("properties", Map.of()));
    }

    /** Relationships between the same nodes come one after the other, and are numbered. */
    private static Consumer<Map<String, Object>> numbered(RelationshipKind kind, Consumer<Relationship> relationships) {
        return new Consumer<>() {
            private String from = "";
            private String to = "";
            private int times;

            @Override
            @SuppressWarnings("unchecked")
            public void accept(Map<String, Object> row) {
                String start = String.valueOf(row.get("from"));
                String end = String.valueOf(row.get("to"));
                times = start.equals(from) && end.equals(to) ? times + 1 : 0;
                from = start;
                to = end;
                relationships.accept(new Relationship(
                        kind, start, end, times, (Map<String, Object>) row.getOrDefault("properties", Map.of())));
            }
        };
    }
}
