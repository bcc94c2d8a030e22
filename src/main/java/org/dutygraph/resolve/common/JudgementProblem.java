package org.dutygraph.resolve.common;

import java.util.Locale;

/**
 * A line of the decisions file that does not count.
 *
 * @param line 1-based
 * @param rule what is wrong with it
 * @param excerpt the text that shows it
 */
public record JudgementProblem(int line, Rule rule, String excerpt) {

    /** What can be wrong with a decision. */
    public enum Rule {
        /** the line has too few or too many fields */
        FIELDS,
        /** the decision is neither {@code same} nor {@code different} */
        DECISION,
        /** a key that is no duty's key */
        KEY,
        /** a duty that no document has */
        UNKNOWN_DUTY,
        /** a duty compared with itself */
        ONE_DUTY,
        /** two duties of one list of one township are never the same */
        ONE_LIST,
        /** another line decides the contrary */
        CONTRADICTION,
        /** other decisions, or one list of one township, keep apart what it would join */
        UNFULFILLED;

        /** The name used in the report and in the message files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
