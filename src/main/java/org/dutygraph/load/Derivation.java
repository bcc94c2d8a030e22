package org.dutygraph.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dutygraph.file.Sha256;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.JudgementProblem;
import org.springframework.stereotype.Component;

/**
 * Makes what follows from all documents together: what is the same or corresponds is found ({@code cypher/resolve/}), and what
 * is no longer needed goes ({@code cypher/derive/}). Each stage is worked out before it is written; one that fails leaves what
 * it had found before, and is tried again at the next import.
 */
@Component
class Derivation {

    private static final int SHOWN_BYTES = 8;

    private final Graph graph;
    private final LoadProperties properties;
    private final NamedDuties duties;
    private final CommonDutyStage commonDuties;
    private final StillBorneStage stillBorne;
    private final TwinFindingStage twins;
    private final CorrespondenceStage correspondences;
    private final CooperationStage cooperation;
    private final Tidying tidying;
    private final DerivedWriting writing;

    Derivation(
            Graph graph,
            LoadProperties properties,
            NamedDuties duties,
            CommonDutyStage commonDuties,
            StillBorneStage stillBorne,
            TwinFindingStage twins,
            CorrespondenceStage correspondences,
            CooperationStage cooperation,
            Tidying tidying,
            DerivedWriting writing) {
        this.graph = graph;
        this.properties = properties;
        this.duties = duties;
        this.commonDuties = commonDuties;
        this.stillBorne = stillBorne;
        this.twins = twins;
        this.correspondences = correspondences;
        this.cooperation = cooperation;
        this.tidying = tidying;
        this.writing = writing;
    }

    /**
     * Derives anew where documents or rules have changed, or where a former run was cut short or failed before it could.
     *
     * @param rules the version of the rules
     * @param faults takes what is thrown in a stage
     * @param progress is told at which stage it is
     * @return the graph's version, and the lines of the judgements that do not count
     */
    Derived run(String rules, Faults faults, Progress progress) {
        String version = version(rules + new JudgementsInForce(properties).version());
        State state = state();
        if (state.version().equals(version)) {
            return new Derived(version, List.of(), true);
        }
        if (!state.reached().isEmpty() && !state.rules().equals(rules)) {
            // other rules may find something else in documents of which nothing else is read
            forget();
            state = state();
        }
        return new Pass(rules, state.reached(), faults, progress).derive(version);
    }

    /**
     * Holds what a further run needs of all documents, as it would be held had they been imported since the start; nothing where
     * the graph does not hold what follows from them.
     *
     * @param rules the version of the rules
     */
    void prepare(String rules, Progress progress) {
        progress.at(Stage.READING_AHEAD);
        String version = version(rules + new JudgementsInForce(properties).version());
        if (!state().version().equals(version)) {
            return;
        }
        List<StatedDuty> stated = duties.all();
        progress.at(Stage.READING_AHEAD);
        commonDuties.prepare(stated, version);
        progress.at(Stage.READING_AHEAD);
        stillBorne.prepare(rules);
    }

    /** Lets the next run work out all from what is in the graph, though nothing has changed. */
    void forget() {
        letGo();
        graph.write(tx -> {
            tx.run("write/forgotten", Map.of());
            tx.run("write/touched", Map.of());
        });
    }

    /** Lets go of what is held in mind of the graph. */
    void letGo() {
        duties.forget();
        stillBorne.forget();
    }

    /** Whether what follows from all documents is in the graph, so that no import was cut short before it came to its end. */
    boolean isDerived() {
        return !state().version().isEmpty();
    }

    private State state() {
        return graph.readOne("read/load/version", Map.of(), State.class).orElse(new State("", "", ""));
    }

    /**
     * Nothing is left to be worked out: what the documents of later imports touch begins anew.
     *
     * @param offending what is checked again all the same, by the database's own ids
     */
    void settle(Set<String> offending) {
        graph.write(tx -> {
            tx.run("write/untouched", Map.of());
            tx.run("write/offending", Map.of("ids", List.copyOf(offending)));
        });
    }

    ImportReport.Totals totals() {
        return graph.readOne("read/load/totals", Map.of(), ImportReport.Totals.class)
                .orElseThrow();
    }

    private String version(String rules) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        graph.each(
                "read/load/document-digests",
                Map.of(),
                DocumentDigest.class,
                document -> digest.update((document.id() + ' ' + document.sha256() + ' ' + document.rules() + '\n')
                        .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }

    /**
     * One run through the stages: first what questions are answered from, then what only describes it. Which duties are twins is
     * told from the common duties in the graph.
     */
    private final class Pass {

        private final String rules;
        private final String before;
        private final Faults faults;
        private final Progress progress;

        private Pass(String rules, String before, Faults faults, Progress progress) {
            this.rules = rules;
            this.before = before;
            this.faults = faults;
            this.progress = progress;
        }

        Derived derive(String version) {
            mark("write/rederiving", Map.of());
            Optional<List<StatedDuty>> stated = attempt(Stage.DUTY_FACTS, duties::all);
            Optional<CommonDutyStage.Found> common =
                    stated.flatMap(all -> attempt(Stage.COMMON_DUTIES, () -> commonDuties.run(all, before)));
            boolean isJoined = common.isPresent() && write(Stage.COMMON_DUTIES, common.get()::against);
            attempt(Stage.STILL_BORNE, () -> stillBorne.run(rules))
                    .ifPresent(found -> write(Stage.STILL_BORNE, () -> stillBorne.write(found)));
            attempt(Stage.CORRESPONDENCES, () -> correspondences.run())
                    .ifPresent(found -> write(Stage.CORRESPONDENCES, found::against));
            attempt(Stage.COOPERATION, () -> cooperation.run())
                    .ifPresent(found -> write(Stage.COOPERATION, found::against));
            progress.at(Stage.TIDYING);
            faults.attempt(Stage.TIDYING, tidying::run);
            if (isJoined) {
                attempt(Stage.TWIN_FINDINGS, () -> twins.run(common.get().resolution(), stated.get()))
                        .ifPresent(found -> write(Stage.TWIN_FINDINGS, found::against));
            }
            String reached = finished(version);
            if (reached.equals(version)) {
                common.ifPresent(found -> commonDuties.hold(found, version));
            }
            return new Derived(
                    reached, common.map(CommonDutyStage.Found::problems).orElse(List.of()), false);
        }

        private <T> Optional<T> attempt(Stage stage, Callable<T> work) {
            progress.at(stage);
            return faults.attempt(stage, work);
        }

        private boolean write(Stage stage, Function<Graph, List<Difference<?>>> found) {
            return write(stage, () -> writing.write(found.apply(graph)));
        }

        private boolean write(Stage stage, Runnable work) {
            progress.at(stage);
            return faults.attempt(stage, work);
        }

        private void mark(String statement, Map<String, String> parameters) {
            faults.attempt(Stage.TIDYING, () -> graph.write(tx -> tx.run(statement, parameters)));
        }

        /**
         * A graph that lacks what a stage should have found has a version of its own, so that the next import tries again.
         */
        private String finished(String version) {
            String reached = faults.stages().isEmpty() ? version : version(version + faults.stages());
            mark("write/derived", Map.of("version", reached, "rules", rules));
            return reached;
        }
    }

    /**
     * What a run came to.
     *
     * @param version a digest of the documents and of all that decides on what follows from them
     * @param problems the lines of the judgements that do not count; none where nothing had to be derived
     * @param wasCurrent whether nothing had to be derived
     */
    record Derived(String version, List<JudgementProblem> problems, boolean wasCurrent) {}

    /** What a document's part in the graph's version is. */
    record DocumentDigest(String id, String sha256, String rules) {}

    /**
     * How the graph was left.
     *
     * @param version empty where what follows from its documents has not been derived
     * @param reached the last version that was derived, whatever documents have changed since
     * @param rules those that it was derived by
     */
    private record State(String version, String reached, String rules) {}
}
