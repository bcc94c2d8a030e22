package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.CommonDuties;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Doubt;
import org.dutygraph.resolve.common.JudgementFile;
import org.dutygraph.resolve.common.JudgementProblem;
import org.dutygraph.resolve.common.Register;
import org.dutygraph.resolve.common.RegisterFile;
import org.dutygraph.resolve.common.Relation;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.wording.DutyFacts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out, over all duties of the graph, which are the same matter. */
@Component
class CommonDutyStage {

    /** The file of the decisions that keeps the ids of common duties. */
    static final String REGISTER = "common-duties.csv";

    private static final Logger LOG = LoggerFactory.getLogger(CommonDutyStage.class);

    private final LoadProperties properties;
    private final HeldMemberships held = new HeldMemberships();

    CommonDutyStage(LoadProperties properties) {
        this.properties = properties;
    }

    /**
     * Resolves, and keeps the ids that were given: they must be known before anybody can see them.
     *
     * @param before the version of the graph before its documents changed
     */
    Found run(List<StatedDuty> stated, String before) {
        Found found = resolve(stated, before);
        keep(register(), found.resolution());
        return found;
    }

    private Found resolve(List<StatedDuty> stated, String before) {
        List<DutyFacts> facts = stated.stream().map(StatedDuty::facts).toList();
        JudgementFile decided = new JudgementsInForce(properties)
                .read(facts.stream().map(DutyFacts::key).toList());
        Resolution resolution = CommonDuties.resolve(facts, registered(register()), decided.judgements());
        return new Found(resolution, problems(decided, resolution), held.of(before));
    }

    private Path register() {
        return properties.decisionsFolder().resolve(REGISTER);
    }

    /** Works out what a version of the graph holds, and keeps it in mind; all its ids are known already. */
    void prepare(List<StatedDuty> stated, String version) {
        if (held.of(version).isEmpty()) {
            hold(resolve(stated, version), version);
        }
    }

    /** Keeps in mind what a version of the graph holds. */
    void hold(Found found, String version) {
        held.hold(version, found.resolution());
    }

    private static Register registered(Path file) {
        try {
            return RegisterFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Where the folder cannot be written, new ids hold only as long as the same documents are there: no reason to stop. */
    private static void keep(Path file, Resolution resolution) {
        try {
            RegisterFile.write(file, resolution.register());
        } catch (IOException e) {
            LOG.warn(
                    "无法写入 {}，新共同事项的编号没有登记，加入新清单后可能改变；请使该文件夹可写。"
                            + " / The ids of new common duties cannot be kept in {} and may change when lists are added;"
                            + " make the folder writable. ({})",
                    file,
                    file.getFileName(),
                    e.toString());
        }
    }

    /** The lines that do not count, and those that cannot be followed because of others. */
    private static List<JudgementProblem> problems(JudgementFile decided, Resolution resolution) {
        return Stream.concat(
                        decided.problems().stream(),
                        resolution.unfulfilled().stream()
                                .map(judgement -> new JudgementProblem(
                                        judgement.line(),
                                        JudgementProblem.Rule.UNFULFILLED,
                                        judgement.a() + " " + judgement.b())))
                .toList();
    }

    /**
     * What was found, ready to take the place of what was found before.
     *
     * @param problems the lines of the judgements that do not count
     * @param before what the graph is known to hold of memberships; empty where it has to be asked
     */
    record Found(Resolution resolution, List<JudgementProblem> problems, Optional<Resolution> before) {

        List<Difference<?>> against(Graph graph) {
            List<CommonDuty> common = resolution.commonDuties();
            return List.of(
                    Difference.between(graph, DerivedKind.COMMON_DUTIES, common, Found::row),
                    HeldMemberships.difference(graph, before, resolution),
                    Difference.between(graph, DerivedKind.RELATIONS, resolution.relations(), Found::row),
                    Difference.between(graph, DerivedKind.DOUBTS, resolution.doubts(), Found::row),
                    Difference.between(
                            graph,
                            DerivedKind.REDIRECTS,
                            List.copyOf(resolution.redirects().entrySet()),
                            redirect -> Map.of("from", redirect.getKey(), "to", redirect.getValue())));
        }

        private static Map<String, ?> row(CommonDuty common) {
            return Map.of("id", common.id(), "label", common.label(), "townships", townships(common));
        }

        /** In how many townships it is found, for drawing it as large as its reach. */
        private static long townships(CommonDuty common) {
            return common.members().stream()
                    .map(member -> member.duty().township())
                    .distinct()
                    .count();
        }

        private static Map<String, ?> row(Relation relation) {
            return Map.of(
                    "from", relation.from(),
                    "to", relation.to(),
                    "kind", relation.kind().name().toLowerCase(Locale.ROOT),
                    "score", relation.score(),
                    "reason", relation.reason());
        }

        private static Map<String, @Nullable Object> row(Doubt doubt) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("a", doubt.a().toString());
            row.put("b", doubt.b().toString());
            row.put("same", doubt.same());
            row.put("score", doubt.score());
            row.put("distance", doubt.distance());
            row.put("reason", doubt.reason());
            return row;
        }
    }
}
