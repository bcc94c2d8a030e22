package org.dutygraph.load;

import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.cooperation.Cooperation;
import org.dutygraph.resolve.cooperation.Link;
import org.dutygraph.resolve.cooperation.Standing;
import org.springframework.stereotype.Component;

/** Finds out who bridges the departments that lead duties together, in each county and across all. */
@Component
class Cooperating {

    private final Graph graph;

    Cooperating(Graph graph) {
        this.graph = graph;
    }

    Found run() {
        return new Found(standings("read/load/departments-together"), standings("read/load/functions-together"));
    }

    private List<Map<String, Object>> standings(String links) {
        return Cooperation.of(graph.read(links, Map.of(), Link.class)).stream()
                .map(Cooperating::row)
                .toList();
    }

    private static Map<String, Object> row(Standing standing) {
        return Map.of("id", standing.id(), "betweenness", standing.betweenness(), "community", standing.community());
    }

    /** What was found, ready to be written. */
    record Found(List<Map<String, Object>> departments, List<Map<String, Object>> functions) {

        void write(Graph.Writing tx) {
            tx.run("resolve/clear-standings", Map.of());
            tx.run("resolve/department-standings", Map.of("rows", departments));
            tx.run("resolve/function-standings", Map.of("rows", functions));
        }
    }
}
