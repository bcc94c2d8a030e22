package org.dutygraph.collection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Looks up in the graph what has been marked. */
@Component
class CollectedThings {

    static final String NOTE = "note.";
    /** Longer ones are cut: an address is no place for an essay. */
    private static final int LONGEST = 300;

    private final Graph graph;

    CollectedThings(Graph graph) {
        this.graph = graph;
    }

    /** In the order of the marks; what is not in the graph is left out. */
    List<CollectedRow> of(List<Marked> marked, MultiValueMap<String, String> given) {
        List<Map<String, String>> things = marked.stream()
                .map(each -> Map.of(
                        "kind",
                        each.kind(),
                        "key",
                        each.key(),
                        "note",
                        cut(Objects.requireNonNullElse(given.getFirst(NOTE + each), ""))))
                .toList();
        return graph.read("read/collection/things", Map.of("things", things), CollectedRow.class);
    }

    static String cut(String text) {
        String said = text.strip();
        return said.substring(0, Math.min(LONGEST, said.length()));
    }
}
