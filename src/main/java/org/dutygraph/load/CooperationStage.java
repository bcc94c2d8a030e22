package org.dutygraph.load;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.cooperation.Cooperation;
import org.dutygraph.resolve.cooperation.Link;
import org.dutygraph.resolve.cooperation.Standing;
import org.springframework.stereotype.Component;

/** Finds out who bridges the departments that lead duties together, in each county’s network, and which functions do so across all. */
@Component
class CooperationStage {

    private final Graph graph;

    CooperationStage(Graph graph) {
        this.graph = graph;
    }

    Found run() {
        return new Found(
                Cooperation.betweenness(links("read/load/departments-together"), CooperationStage::place)
                        .entrySet()
                        .stream()
                        .map(standing ->
                                Map.<String, Object>of("id", standing.getKey(), "betweenness", standing.getValue()))
                        .toList(),
                Cooperation.of(links("read/load/functions-together")).stream()
                        .map(CooperationStage::row)
                        .toList());
    }

    private List<Link> links(String statement) {
        return graph.read(statement, Map.of(), Link.class);
    }

    /** A department's id begins with the code of its place. */
    private static String place(String department) {
        return department.substring(0, Math.max(0, department.indexOf('-')));
    }

    private static Map<String, Object> row(Standing standing) {
        return Map.of("id", standing.id(), "betweenness", standing.betweenness(), "community", standing.community());
    }

    /** What was found, ready to be written. */
    record Found(List<Map<String, Object>> departments, List<Map<String, Object>> functions) {

        List<Difference<?>> against(Graph graph) {
            return List.of(
                    Difference.between(graph, DerivedKind.DEPARTMENT_STANDINGS, departments, Function.identity()),
                    Difference.between(graph, DerivedKind.FUNCTION_STANDINGS, functions, Function.identity()));
        }
    }
}
