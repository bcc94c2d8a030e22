package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.department.Correspondence;
import org.dutygraph.resolve.department.Correspondences;
import org.springframework.stereotype.Component;

/** Finds out which functions of different names answer to each other. */
@Component
class CorrespondenceStage {

    private final Graph graph;
    private final LoadProperties properties;

    CorrespondenceStage(Graph graph, LoadProperties properties) {
        this.graph = graph;
        this.properties = properties;
    }

    Found run() {
        return new Found(correspondences().among(functions()));
    }

    private List<String> functions() {
        return graph.read("read/load/functions", Map.of(), FunctionName.class).stream()
                .map(FunctionName::name)
                .toList();
    }

    private Correspondences correspondences() {
        try {
            return Correspondences.read(properties.decisionsFolder());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read which functions correspond", e);
        }
    }

    private record FunctionName(String name) {}

    /** What was found, ready to take the place of what was found before. */
    record Found(List<Correspondence> pairs) {

        List<Difference<?>> against(Graph graph) {
            return List.of(Difference.between(graph, DerivedKind.CORRESPONDENCES, pairs, Found::row));
        }

        private static Map<String, ?> row(Correspondence pair) {
            return Map.of(
                    "function", pair.function(),
                    "other", pair.other(),
                    "kind", pair.kind().code(),
                    "reason", pair.reason());
        }
    }
}
