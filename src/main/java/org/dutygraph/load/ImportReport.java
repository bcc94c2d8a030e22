package org.dutygraph.load;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param started when it began
 * @param milliseconds how long it took
 * @param version the graph's version after it: the same for the same documents and rules
 * @param totals how many nodes and relationships of each kind the graph holds
 * @param documents every document, in order of its name
 * @param decisionProblems lines of the curated decisions that do not count
 * @param checks every check, in order of its name
 * @param faults the stages that failed, over all documents; empty where all went well
 */
record ImportReport(
        Instant started,
        long milliseconds,
        String version,
        Totals totals,
        List<DocumentReport> documents,
        List<ProblemReport> decisionProblems,
        List<CheckReport> checks,
        List<FaultReport> faults) {

    ImportReport {
        // reports of before faults were kept have none
        faults = Objects.requireNonNullElse(faults, List.of());
    }

    /** One of an import that failed as a whole. */
    static ImportReport failed(Instant started, Totals totals, List<FaultReport> faults) {
        return new ImportReport(
                started, millisecondsSince(started), "", totals, List.of(), List.of(), List.of(), faults);
    }

    /** The same with further faults. */
    ImportReport with(List<FaultReport> further) {
        return further.isEmpty()
                ? this
                : new ImportReport(
                        started,
                        milliseconds,
                        version,
                        totals,
                        documents,
                        decisionProblems,
                        checks,
                        Stream.concat(faults.stream(), further.stream()).toList());
    }

    /** Whether no stage failed and all checks hold. */
    public boolean holds() {
        return faults.isEmpty() && checks.stream().allMatch(check -> check.offenders() == 0);
    }

    static long millisecondsSince(Instant started) {
        return Duration.between(started, Instant.now()).toMillis();
    }

    /**
     * A stage that failed; what it had found before holds on.
     *
     * @param stage such as {@code common-duties}; {@code import} where the import failed as a whole
     * @param input what it failed on, such as a duty's id; empty where that is not known
     */
    record FaultReport(String stage, String input, String zh, String en) {}

    /** How many nodes and relationships of each kind there are; of what is still borne, how many pairs of duties. */
    record Totals(
            long documents,
            long townships,
            long duties,
            long departments,
            long functions,
            long categories,
            long commonDuties,
            long leads,
            long reclaimedBy,
            long stillBorneIn) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** What became of a document. */
    enum Outcome {
        /** it was not there before */
        IMPORTED,
        /** it had changed, or other rules read something else of it */
        REPLACED,
        /** what it says is what the graph had of it */
        UNCHANGED,
        /** nothing of it could be imported */
        REFUSED,
        /** nothing of it could be imported, and what its former version said was kept */
        KEPT,
        /** its township has a later one, which is current */
        EARLIER,
        /** no date tells whether it or its township's current one is the later, which somebody has to say */
        WAITING,
        /** somebody has withdrawn it */
        WITHDRAWN,
        /** its file is gone */
        REMOVED;

        /** The word used in the report, such as {@code imported}. */
        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What became of a document.
     *
     * @param sha256 of the file as it is now; none where it is gone or could not be read
     * @param townshipCode none where it is not known
     * @param duties how many duties of each list were read; none where the document was not read
     */
    record DocumentReport(
            String document,
            Outcome outcome,
            @Nullable String sha256,
            @Nullable String townshipCode,
            @Nullable String township,
            Map<String, Integer> duties,
            List<ProblemReport> problems) {}

    /**
     * A problem with its sentence.
     *
     * @param line 1-based; 0 where the whole file is meant
     */
    record ProblemReport(String document, int line, String rule, String excerpt, String zh, String en) {}

    /**
     * A check's result.
     *
     * @param offenders how many rows speak against it; 0 where it holds
     * @param examples the first of them
     */
    record CheckReport(String name, String zh, String en, int offenders, List<Map<String, Object>> examples) {}
}
