package org.dutygraph.resolve.borne;

import java.util.List;

/**
 * The wording of a reclaimed duty whose concrete matter another wording still contains.
 *
 * @param reclaimed the id of the reclaimed duties' wording
 * @param other the id of the wording of assisted or basic duties
 * @param strength whether the other is the same matter, a bundle that has it as a part, or may be either
 * @param evidence the passages of the other wording that say so, the best first; at least one. Where they name a duty's own
 *     places, they have what a {@link org.dutygraph.resolve.wording.RowWording} has there
 * @param score how sure it is, from 0 to 1
 * @param reason why, in Chinese
 */
public record StillBorne(
        String reclaimed, String other, Strength strength, List<String> evidence, double score, String reason) {

    public StillBorne {
        evidence = List.copyOf(evidence);
    }

    /** How much of the other duty the matter is. */
    public enum Strength {
        SAME("same"),
        PART("part"),
        /** it may be; not counted unless that is asked for */
        POSSIBLE("possible");

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
