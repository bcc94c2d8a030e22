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
 * @param reason why
 */
record Found(String other, Strength strength, List<String> evidence, double score, String reason) {

    StillBorne stillBorne(String reclaimed) {
        return new StillBorne(reclaimed, other, strength, evidence, score, reason);
    }
}
