package org.dutygraph.history;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A change of the graph, or of what the graph follows from.
 *
 * @param number of the entry in the log, from 1 on
 * @param at when it was noted
 * @param act the number of the first entry of those that were noted together
 * @param who {@code start} where it was met when the application started; {@code admin}, or the name that was given
 * @param why as given; empty where nobody gave a reason
 * @param what the document, or the file of decisions or rules, that changed
 * @param township the code of the township that a document describes; none of other files
 * @param standing what became of a document, such as {@code current} or {@code refused}; none of other files
 * @param before SHA-256 of the content before; none where there was none
 * @param after SHA-256 of the content that went in; none where it went out
 * @param factsBefore how many facts of each kind followed from it before
 * @param factsAfter how many do now
 * @param version of the graph afterwards; none where it was not worked out
 * @param late whether it was noted only after the application had ended in the middle of it and started again
 * @param previous the hash of the entry before this one; zeros for the first
 */
public record Change(
        long number,
        Instant at,
        long act,
        Kind kind,
        String who,
        String why,
        String what,
        @Nullable String township,
        @Nullable String standing,
        @Nullable String before,
        @Nullable String after,
        Map<String, Long> factsBefore,
        Map<String, Long> factsAfter,
        @Nullable String version,
        boolean late,
        String previous) {

    public Change {
        factsBefore = new TreeMap<>(factsBefore);
        factsAfter = new TreeMap<>(factsAfter);
    }

    /** A change that is to be noted: what, without number, time and chain. */
    public record Draft(
            Kind kind,
            String what,
            @Nullable String township,
            @Nullable String standing,
            @Nullable String before,
            @Nullable String after,
            Map<String, Long> factsBefore,
            Map<String, Long> factsAfter) {

        /** One of a file that is no document. */
        public static Draft of(Kind kind, String what, @Nullable String before, @Nullable String after) {
            return new Draft(kind, what, null, null, before, after, Map.of(), Map.of());
        }

        Change numbered(long number, long act, Instant at, Cause cause, @Nullable String version, String previous) {
            return new Change(
                    number,
                    at,
                    act,
                    kind,
                    cause.who(),
                    cause.why(),
                    what,
                    township,
                    standing,
                    before,
                    after,
                    factsBefore,
                    factsAfter,
                    version,
                    cause.late(),
                    previous);
        }
    }
}
