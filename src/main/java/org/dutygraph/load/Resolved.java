package org.dutygraph.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.borne.StillBorne;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Doubt;
import org.dutygraph.resolve.common.JudgementProblem;
import org.dutygraph.resolve.common.Relation;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.department.Correspondence;
import org.jspecify.annotations.Nullable;

/**
 * What was found over all duties, ready to take the place of what was found before.
 *
 * @param resolution the common duties, how they are related, and what is unsure
 * @param stillBorne which wordings of reclaimed duties others still contain
 * @param correspondences which functions answer to each other
 * @param drift the findings that other townships' texts show
 * @param problems the lines of the judgements that do not count
 */
record Resolved(
        Resolution resolution,
        List<StillBorne> stillBorne,
        List<Correspondence> correspondences,
        List<Map<String, @Nullable Object>> drift,
        List<JudgementProblem> problems) {

    /** Rows of one statement; more would make its plan's memory grow with the country. */
    private static final int BATCH = 5000;

    private static final List<String> CLEARING =
            List.of("clear-common-duties", "clear-redirects", "clear-relations", "clear-twin-findings");

    void write(Graph.Writing tx) {
        CLEARING.forEach(statement -> tx.run("resolve/" + statement, Map.of()));
        write(tx, "common-duties", resolution.commonDuties(), Resolved::row);
        write(tx, "relations", resolution.relations(), Resolved::row);
        write(tx, "doubts", resolution.doubts(), Resolved::row);
        write(tx, "redirects", List.copyOf(resolution.redirects().entrySet()), Resolved::row);
        write(tx, "still-borne", stillBorne, Resolved::row);
        write(tx, "correspondences", correspondences, Resolved::row);
        write(tx, "twin-findings", drift, Function.identity());
    }

    private static <T> void write(
            Graph.Writing tx, String statement, List<T> found, Function<T, ? extends Map<String, ?>> row) {
        for (int from = 0; from < found.size(); from += BATCH) {
            List<T> batch = found.subList(from, Math.min(from + BATCH, found.size()));
            tx.run(
                    "resolve/" + statement,
                    Map.of("rows", batch.stream().map(row).toList()));
        }
    }

    private static Map<String, ?> row(CommonDuty common) {
        return Map.of(
                "id", common.id(),
                "label", common.label(),
                "members", common.members().stream().map(Resolved::row).toList());
    }

    private static Map<String, ?> row(CommonDuty.Membership member) {
        return Map.of("duty", member.duty().toString(), "score", member.score(), "reason", member.reason());
    }

    private static Map<String, ?> row(Relation relation) {
        return Map.of(
                "from", relation.from(),
                "to", relation.to(),
                "kind", relation.kind().name().toLowerCase(Locale.ROOT),
                "score", relation.score(),
                "reason", relation.reason());
    }

    private static Map<String, ?> row(Doubt doubt) {
        return Map.of(
                "a", doubt.a().toString(),
                "b", doubt.b().toString(),
                "same", doubt.same(),
                "score", doubt.score(),
                "distance", doubt.distance(),
                "reason", doubt.reason());
    }

    private static Map<String, ?> row(Map.Entry<String, String> redirect) {
        return Map.of("from", redirect.getKey(), "to", redirect.getValue());
    }

    private static Map<String, ?> row(StillBorne borne) {
        return Map.of(
                "reclaimed", borne.reclaimed(),
                "other", borne.other(),
                "strength", borne.strength().code(),
                "evidence", String.join("；", borne.evidence()),
                "score", borne.score(),
                "reason", borne.reason());
    }

    private static Map<String, ?> row(Correspondence pair) {
        return Map.of(
                "function", pair.function(),
                "other", pair.other(),
                "kind", pair.kind().code(),
                "reason", pair.reason());
    }
}
