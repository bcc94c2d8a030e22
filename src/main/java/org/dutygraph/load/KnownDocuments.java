package org.dutygraph.load;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.Importer.KnownDocument;

/**
 * The documents that the graph knows, by their names.
 *
 * @param current those whose facts it holds
 * @param others those of which it only knows that a township has them, too
 */
record KnownDocuments(Map<String, KnownDocument> current, Map<String, KnownDocument> others) {

    static KnownDocuments of(Graph graph) {
        return new KnownDocuments(read(graph, "read/load/documents"), read(graph, "read/load/other-lists"));
    }

    Optional<KnownDocument> current(String name) {
        return Optional.ofNullable(current.get(name));
    }

    Optional<KnownDocument> any(String name) {
        return current(name).or(() -> Optional.ofNullable(others.get(name)));
    }

    Collection<KnownDocument> all() {
        return Stream.concat(current.values().stream(), others.values().stream())
                .toList();
    }

    private static Map<String, KnownDocument> read(Graph graph, String statement) {
        return graph.read(statement, Map.of(), KnownDocument.class).stream()
                .collect(Collectors.toMap(KnownDocument::id, Function.identity()));
    }
}
