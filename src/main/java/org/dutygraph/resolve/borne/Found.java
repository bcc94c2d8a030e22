package org.dutygraph.resolve.borne;

import java.util.List;
import org.dutygraph.resolve.borne.StillBorne.Strength;

/**
 * A wording that still contains a matter.
 *
 * @param other its id
 * @param strength how much of it the matter is
 * @param evidence its passages that say so
 * @param score how sure it is
 * @param why why
 * @param here the best of the passages, of which it is told
 */
record Found(String other, Strength strength, List<String> evidence, double score, Why why, Passage.Written here) {

    /** Why, told of a reclaimed duty of this name. */
    String reason(String reclaimed) {
        return why.told(here, reclaimed);
    }

    StillBorne stillBorne(String reclaimed, String reason) {
        return new StillBorne(reclaimed, other, strength, evidence, score, reason);
    }
}
