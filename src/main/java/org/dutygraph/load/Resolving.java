package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.CommonDuties;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Doubt;
import org.dutygraph.resolve.common.Relation;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.department.Correspondence;
import org.dutygraph.resolve.department.Correspondences;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out, over all duties of the graph, which are the same matter, and which functions correspond. */
@Component
class Resolving {

    private final Graph graph;
    private final LoadProperties properties;

    Resolving(Graph graph, LoadProperties properties) {
        this.graph = graph;
        this.properties = properties;
    }

    /** Resolves, and keeps the ids that were given: they must be known before anybody can see them. */
    Resolved run() {
        RegisterFile register = new RegisterFile(properties.decisionsFolder().resolve(RegisterFile.NAME));
        Resolution resolution = CommonDuties.resolve(duties(), register.read(), List.of());
        register.write(resolution.register());
        return new Resolved(resolution, correspondences().among(functions()));
    }

    private List<DutyFacts> duties() {
        return graph.read("read/load/duty-facts", Map.of(), Facts.class).stream()
                .map(Facts::asCompared)
                .toList();
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

    /** A duty as the graph holds it. */
    private record Facts(
            String id,
            String township,
            String county,
            @Nullable String category,
            String name,
            List<String> functions,
            String superior,
            String townshipPart,
            String way) {

        DutyFacts asCompared() {
            return new DutyFacts(
                    DutyKey.parse(id).orElseThrow(() -> new IllegalStateException("No duty key: " + id)),
                    List.of(township, county),
                    category,
                    name,
                    new HashSet<>(functions),
                    superior,
                    townshipPart,
                    way);
        }
    }

    /** What was found, ready to be written. */
    record Resolved(Resolution resolution, List<Correspondence> correspondences) {

        void write(Graph.Writing tx) {
            tx.run("resolve/clear-common-duties", Map.of());
            tx.run("resolve/clear-redirects", Map.of());
            tx.run("resolve/clear-relations", Map.of());
            rows(
                    tx,
                    "common-duties",
                    resolution.commonDuties().stream().map(Resolved::row).toList());
            rows(
                    tx,
                    "relations",
                    resolution.relations().stream().map(Resolved::row).toList());
            rows(tx, "doubts", resolution.doubts().stream().map(Resolved::row).toList());
            rows(
                    tx,
                    "redirects",
                    resolution.redirects().entrySet().stream()
                            .map(entry -> Map.<String, Object>of("from", entry.getKey(), "to", entry.getValue()))
                            .toList());
            rows(
                    tx,
                    "correspondences",
                    correspondences.stream().map(Resolved::row).toList());
        }

        private static void rows(Graph.Writing tx, String statement, List<Map<String, Object>> rows) {
            tx.run("resolve/" + statement, Map.of("rows", rows));
        }

        private static Map<String, Object> row(CommonDuty common) {
            List<Map<String, Object>> members = common.members().stream()
                    .map(member -> Map.<String, Object>of(
                            "duty", member.duty().toString(), "score", member.score(), "reason", member.reason()))
                    .toList();
            return Map.of("id", common.id(), "label", common.label(), "members", members);
        }

        private static Map<String, Object> row(Relation relation) {
            return Map.of(
                    "from", relation.from(),
                    "to", relation.to(),
                    "kind", relation.kind().name().toLowerCase(Locale.ROOT),
                    "score", relation.score(),
                    "reason", relation.reason());
        }

        private static Map<String, Object> row(Doubt doubt) {
            return Map.of(
                    "a", doubt.a().toString(),
                    "b", doubt.b().toString(),
                    "same", doubt.same(),
                    "score", doubt.score(),
                    "distance", doubt.distance(),
                    "reason", doubt.reason());
        }

        private static Map<String, Object> row(Correspondence pair) {
            return Map.of(
                    "function", pair.function(),
                    "other", pair.other(),
                    "kind", pair.kind().code(),
                    "reason", pair.reason());
        }
    }
}
