package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of the graph as it is now; they are read again when the graph has changed. */
@Component
class NamesInGraph {

    private final Graph graph;
    private volatile @Nullable Known known;

    NamesInGraph(Graph graph) {
        this.graph = graph;
    }

    Names now() {
        String version = graph.version().orElse("");
        Known last = known;
        if (last == null || !last.version().equals(version)) {
            last = new Known(version, new Names(names()));
            known = last;
        }
        return last.names();
    }

    private List<Named> names() {
        List<Named> names = new ArrayList<>(graph.read("read/ask/names", Map.of(), Named.class));
        Tables.rows("fixed-names.csv")
                .forEach(row -> names.add(new Named(
                        row.getField("type"),
                        row.getField("value"),
                        row.getField("label"),
                        row.getField("name"),
                        null)));
        return names;
    }

    private record Known(String version, Names names) {}
}
