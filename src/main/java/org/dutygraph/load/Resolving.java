package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.CommonDuties;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Doubt;
import org.dutygraph.resolve.common.Relation;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.department.Correspondence;
import org.dutygraph.resolve.department.Correspondences;
import org.dutygraph.resolve.quality.Finding;
import org.dutygraph.resolve.quality.QualityChecks;
import org.dutygraph.resolve.quality.QualityRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out, over all duties of the graph, which are the same matter, and which functions correspond. */
@Component
class Resolving {

    private final Graph graph;
    private final LoadProperties properties;
    private final FindingRows findings;

    Resolving(Graph graph, LoadProperties properties, FindingRows findings) {
        this.graph = graph;
        this.properties = properties;
        this.findings = findings;
    }

    /** Resolves, and keeps the ids that were given: they must be known before anybody can see them. */
    Resolved run() {
        RegisterFile register = new RegisterFile(properties.decisionsFolder().resolve(RegisterFile.NAME));
        List<ComparedDuty> duties = graph.read("read/load/duty-facts", Map.of(), ComparedDuty.class);
        Resolution resolution =
                CommonDuties.resolve(duties.stream().map(ComparedDuty::asFacts).toList(), register.read(), List.of());
        register.write(resolution.register());
        List<Finding> drift = QualityChecks.ofTwins(matters(resolution, duties));
        return new Resolved(resolution, correspondences().among(functions()), findings.of(drift, "twin"));
    }

    /** The rows of each common duty that has several. */
    private static List<List<QualityRow>> matters(Resolution resolution, List<ComparedDuty> duties) {
        Map<String, ComparedDuty> byId =
                duties.stream().collect(Collectors.toMap(ComparedDuty::id, Function.identity()));
        return resolution.commonDuties().stream()
                .filter(common -> common.members().size() > 1)
                .map(common -> common.members().stream()
                        .flatMap(member ->
                                Stream.ofNullable(byId.get(member.duty().toString())))
                        .map(ComparedDuty::asQualityRow)
                        .toList())
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

    /** What was found, ready to be written. */
    record Resolved(
            Resolution resolution, List<Correspondence> correspondences, List<Map<String, @Nullable Object>> drift) {

        void write(Graph.Writing tx) {
            tx.run("resolve/clear-common-duties", Map.of());
            tx.run("resolve/clear-redirects", Map.of());
            tx.run("resolve/clear-relations", Map.of());
            tx.run("resolve/clear-twin-findings", Map.of());
            tx.run("resolve/twin-findings", Map.of("rows", drift));
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
