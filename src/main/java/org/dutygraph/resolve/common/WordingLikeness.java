package org.dutygraph.resolve.common;

import java.util.Set;
import org.dutygraph.resolve.wording.Rarity;
import org.dutygraph.resolve.wording.Wording;

/** How alike two wordings are by the same rules that join duties, for those who look a matter up by its words. */
public final class WordingLikeness {

    private WordingLikeness() {}

    /** At least 0 and hardly above 1; from about 0.5 on, two single matters are taken for one. */
    public static double of(Wording one, Wording other, Rarity rarity) {
        return ScoringRule.score(new Comparison(weighed(one, rarity), weighed(other, rarity), Weights.DEFAULT));
    }

    private static Weighed weighed(Wording wording, Rarity rarity) {
        return Weighed.of(new Phrasing(0, false, wording, Set.of(), 1), rarity);
    }
}
