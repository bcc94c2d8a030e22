package org.dutygraph.load;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 */
record ImportReport(
        Instant started,
        long milliseconds,
        String version,
        Totals totals,
        List<DocumentReport> documents,
        List<ProblemReport> decisionProblems,
        List<CheckReport> checks) {

    /** Whether all checks hold. */
    public boolean holds() {
        return checks.stream().allMatch(check -> check.offenders() == 0);
    }

    static long millisecondsSince(Instant started) {
        return Duration.between(started, Instant.now()).toMillis();
    }

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
            long stillBorneIn) {}

    /** What became of a document. */
    enum Outcome {
        /** it was not there before */
        IMPORTED,
        /** it had changed, or the rules had */
        REPLACED,
        /** neither it nor the rules had changed */
        UNCHANGED,
        /** nothing of it could be imported */
        REFUSED,
        /** nothing of it could be imported, and what its former version said was kept */
        KEPT,
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
     * @param townshipCode none where it is not known
     * @param duties how many duties of each list were read; none where the document was not read
     */
    record DocumentReport(
            String document,
            Outcome outcome,
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
