package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.quality.Finding;
import org.dutygraph.resolve.quality.QualityChecks;
import org.dutygraph.resolve.quality.QualityRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what looks wrong in a duty because other townships have the same matter in other words. Only common duties are looked at
 * whose duties, or their documents, have changed since all stages last succeeded.
 */
@Component
class TwinFindingStage {

    /** Duties whose texts are held at a time, about 5 KB each; a common duty with more is taken by itself. */
    private static final int AT_A_TIME = 2_000;

    private final Graph graph;
    private final FindingRows rows;

    TwinFindingStage(Graph graph, FindingRows rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /**
     * Compares the duties of the common duties that have changed.
     *
     * @param resolution as the graph holds it already
     */
    Found run(Resolution resolution) {
        Set<String> touched = touched();
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        List<CommonDuty> together = new ArrayList<>();
        int duties = 0;
        for (CommonDuty common : resolution.commonDuties()) {
            if (common.members().size() > 1 && touched.contains(common.id())) {
                together.add(common);
                duties += common.members().size();
            }
            if (duties >= AT_A_TIME) {
                found.addAll(among(together));
                together.clear();
                duties = 0;
            }
        }
        found.addAll(among(together));
        return new Found(found);
    }

    private Set<String> touched() {
        Set<String> ids = new HashSet<>();
        graph.each("read/load/touched-common-duties", Map.of(), Touched.class, common -> ids.add(common.id()));
        return ids;
    }

    private List<Map<String, @Nullable Object>> among(List<CommonDuty> matters) {
        Map<String, QualityRow> texts = texts(matters);
        List<List<QualityRow>> twins =
                matters.stream().map(matter -> rows(matter, texts)).toList();
        List<Finding> drift;
        try {
            drift = QualityChecks.ofTwins(twins);
        } catch (RuntimeException | StackOverflowError e) {
            throw named(matters, twins, e);
        }
        return rows.of(drift, "twin");
    }

    /** The same fault with the common duty whose rows bring it about. */
    private static InputFaultException named(List<CommonDuty> matters, List<List<QualityRow>> twins, Throwable thrown) {
        for (int i = 0; i < twins.size(); i++) {
            try {
                QualityChecks.ofTwins(List.of(twins.get(i)));
            } catch (RuntimeException | StackOverflowError e) {
                return new InputFaultException(matters.get(i).id(), 0, e);
            }
        }
        return new InputFaultException("", 0, thrown);
    }

    private Map<String, QualityRow> texts(List<CommonDuty> matters) {
        List<String> ids = matters.stream()
                .flatMap(matter -> matter.members().stream())
                .map(member -> member.duty().toString())
                .toList();
        return graph.read("read/load/compared-duties", Map.of("ids", ids), ComparedDuty.class).stream()
                .collect(Collectors.toMap(ComparedDuty::id, ComparedDuty::asQualityRow));
    }

    private static List<QualityRow> rows(CommonDuty matter, Map<String, QualityRow> texts) {
        return matter.members().stream()
                .map(member -> texts.get(member.duty().toString()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A common duty that has changed. */
    record Touched(String id) {}

    /** What was found, ready to take the place of what was found before. */
    record Found(List<Map<String, @Nullable Object>> findings) {

        List<Difference<?>> against(Graph graph) {
            return List.of(Difference.between(graph, DerivedKind.TWIN_FINDINGS, findings, Function.identity()));
        }
    }
}
