package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.Cell;
import org.dutygraph.dutylist.DutyRow;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.StatedDuty.Said;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.department.DutyDepartments;
import org.dutygraph.resolve.quality.Finding;
import org.dutygraph.resolve.quality.QualityChecks;
import org.dutygraph.resolve.quality.QualityRow;
import org.dutygraph.resolve.quality.TwinRow;
import org.dutygraph.resolve.wording.DutyKey;
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

    private static final DutyDepartments NOBODY =
            new DutyDepartments(List.of(), List.of(), List.of(), List.of(), false, Set.of(), List.of());

    private final Graph graph;
    private final FindingRows rows;

    TwinFindingStage(Graph graph, FindingRows rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /**
     * Compares the duties of the common duties that have changed. Only one of those that say the same is read with its texts.
     *
     * @param resolution as the graph holds it already
     * @param stated all duties
     */
    Found run(Resolution resolution, List<StatedDuty> stated) {
        Map<DutyKey, StatedDuty> byKey = new HashMap<>();
        stated.forEach(duty -> byKey.put(duty.facts().key(), duty));
        Set<String> touched = touched();
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        List<Matter> together = new ArrayList<>();
        int read = 0;
        for (CommonDuty common : resolution.commonDuties()) {
            if (common.members().size() > 1 && touched.contains(common.id())) {
                Matter matter = Matter.of(common, byKey);
                together.add(matter);
                read += matter.read().size();
            }
            if (read >= AT_A_TIME) {
                found.addAll(among(together));
                together.clear();
                read = 0;
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

    private List<Map<String, @Nullable Object>> among(List<Matter> matters) {
        Map<String, QualityRow> texts = texts(matters);
        List<List<TwinRow>> twins =
                matters.stream().map(matter -> matter.twins(texts)).toList();
        List<Finding> drift;
        try {
            drift = QualityChecks.ofTwins(twins);
        } catch (RuntimeException | StackOverflowError e) {
            throw named(matters, twins, e);
        }
        return rows.of(drift, "twin");
    }

    /** The same fault with the common duty whose rows bring it about. */
    private static InputFaultException named(List<Matter> matters, List<List<TwinRow>> twins, Throwable thrown) {
        for (int i = 0; i < twins.size(); i++) {
            try {
                QualityChecks.ofTwins(List.of(twins.get(i)));
            } catch (RuntimeException | StackOverflowError e) {
                return new InputFaultException(matters.get(i).id(), 0, e);
            }
        }
        return new InputFaultException("", 0, thrown);
    }

    private Map<String, QualityRow> texts(List<Matter> matters) {
        List<String> ids = matters.stream()
                .flatMap(matter -> matter.read().values().stream())
                .map(duty -> duty.facts().key().toString())
                .toList();
        return graph.read("read/load/compared-duties", Map.of("ids", ids), ComparedDuty.class).stream()
                .collect(Collectors.toMap(ComparedDuty::id, ComparedDuty::asQualityRow));
    }

    /**
     * A common duty whose duties are compared.
     *
     * @param duties in the order of their keys
     * @param read of those that say the same, the first
     */
    private record Matter(String id, List<StatedDuty> duties, Map<Said, StatedDuty> read) {

        static Matter of(CommonDuty common, Map<DutyKey, StatedDuty> byKey) {
            List<StatedDuty> duties = common.members().stream()
                    .map(member -> byKey.get(member.duty()))
                    .filter(Objects::nonNull)
                    .toList();
            Map<Said, StatedDuty> read = new LinkedHashMap<>();
            duties.forEach(duty -> read.putIfAbsent(duty.said(), duty));
            return new Matter(common.id(), duties, read);
        }

        List<TwinRow> twins(Map<String, QualityRow> texts) {
            List<TwinRow> twins = new ArrayList<>();
            for (StatedDuty duty : duties) {
                StatedDuty reader = read.getOrDefault(duty.said(), duty);
                QualityRow said = texts.get(reader.facts().key().toString());
                if (said != null) {
                    twins.add(
                            reader.facts().key().equals(duty.facts().key())
                                    ? TwinRow.of(said)
                                    : new TwinRow(standing(duty), said));
                }
            }
            return twins;
        }

        private static QualityRow standing(StatedDuty duty) {
            DutyKey key = duty.facts().key();
            DutyRow row = new DutyRow(
                    key.list(),
                    key.number(),
                    null,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    Cell.NONE,
                    "",
                    duty.line(),
                    null);
            return new QualityRow(duty.document(), duty.township(), row, NOBODY);
        }
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
