package org.dutygraph.load;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.cooperation.Cooperation;
import org.dutygraph.resolve.cooperation.Link;
import org.dutygraph.resolve.cooperation.Standing;
import org.springframework.stereotype.Component;

/** Finds out who bridges the departments that lead duties together, in each county and across all. */
@Component
class CooperationStage {

    private final Graph graph;

    CooperationStage(Graph graph) {
        this.graph = graph;
    }

    Found run() {
        return new Found(standings("read/load/departments-together"), standings("read/load/functions-together"));
    }

    private List<Map<String, Object>> standings(String links) {
        return Cooperation.of(graph.read(links, Map.of(), Link.class)).stream()
                .map(CooperationStage::row)
                .toList();
    }

    private static Map<String, Object> row(Standing standing) {
        return Map.of("id", standing.id(), "betweenness", standing.betweenness(), "community", standing.community());
    }

    /** What was found, ready to be written. */
    record Found(List<Map<String, Object>> departments, List<Map<String, Object>> functions) {

        List<Difference<?>> against(Graph graph) {
            return List.of(
                    Difference.between(graph, DerivedKind.DEPARTMENT_STANDINGS, departments, Found::withoutCommunity),
                    Difference.between(graph, DerivedKind.FUNCTION_STANDINGS, functions, Function.identity()));
        }

        /** The graph keeps the communities of functions alone. */
        private static Map<String, Object> withoutCommunity(Map<String, Object> standing) {
            return Map.of(
                    "id", String.valueOf(standing.get("id")),
                    "betweenness", Objects.requireNonNull(standing.get("betweenness")));
        }
    }
}
