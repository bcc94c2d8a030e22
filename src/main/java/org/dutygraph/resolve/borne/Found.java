package org.dutygraph.resolve.borne;

import java.util.List;
import org.dutygraph.resolve.borne.StillBorne.Strength;
import org.dutygraph.resolve.wording.DutyKey;

/**
 * A duty that still contains a matter.
 *
 * @param other the duty
 * @param strength how much of it the matter is
 * @param evidence its passages that say so
 * @param score how sure it is
 * @param reason why
 */
record Found(DutyKey other, Strength strength, List<String> evidence, double score, String reason) {

    StillBorne stillBorne(DutyKey reclaimed) {
        return new StillBorne(reclaimed, other, strength, evidence, score, reason);
    }
}
