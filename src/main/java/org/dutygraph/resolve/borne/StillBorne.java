package org.dutygraph.resolve.borne;

import java.util.List;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * A reclaimed duty whose concrete matter another duty still contains.
 *
 * @param reclaimed the reclaimed duty
 * @param other an assisted or basic duty, of the same or another township
 * @param strength whether the other is the same matter or a bundle that has it as a part
 * @param evidence the passages of the other duty that say so, as printed, the best first; at least one
 * @param score how sure it is, from 0 to 1
 * @param reason why, in Chinese
 */
public record StillBorne(
        DutyKey reclaimed, DutyKey other, Strength strength, List<String> evidence, double score, String reason) {

    public StillBorne {
        evidence = List.copyOf(evidence);
    }

    /** How much of the other duty the matter is. */
    public enum Strength {
        SAME("same"),
        PART("part");

        private final String code;

        Strength(String code) {
            this.code = code;
        }

        /** The word used in the graph, in JSON and in downloads. */
        public String code() {
            return code;
        }
    }
}
