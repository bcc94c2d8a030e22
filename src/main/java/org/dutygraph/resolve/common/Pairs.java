package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.List;
import org.dutygraph.resolve.wording.Rarity;

/**
 * The pairs of phrasings worth comparing.
 *
 * @param within both of basic duties, or both of others
 * @param across one of each
 */
record Pairs(List<Grouping.Pair> within, List<Grouping.Pair> across) {

    /**
     * @param all all phrasings, by their index
     * @param compared those to compare with each other
     */
    static Pairs of(List<Phrasing> all, List<Phrasing> compared, Rarity rarity) {
        Candidates candidates = new Candidates(compared, rarity);
        List<Grouping.Pair> within = new ArrayList<>();
        List<Grouping.Pair> across = new ArrayList<>();
        for (Phrasing phrasing : compared) {
            for (int other : candidates.of(phrasing)) {
                // a pair found from both sides is linked twice, which changes nothing
                boolean alike = all.get(other).basic() == phrasing.basic();
                (alike ? within : across).add(new Grouping.Pair(phrasing.index(), other));
            }
        }
        return new Pairs(within, across);
    }
}
