package org.dutygraph.resolve.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.resolve.wording.Rarity;

/** The scores of pairs of phrasings, each computed once. */
final class Scores {

    private final List<Weighed> weighed;
    private final Weights weights;
    private final Map<Long, Double> known = new HashMap<>();

    Scores(List<Phrasing> phrasings, Rarity rarity, Weights weights) {
        this.weighed =
                phrasings.stream().map(phrasing -> Weighed.of(phrasing, rarity)).toList();
        this.weights = weights;
    }

    /** The score of two phrasings, whichever comes first; 1 for one with itself. */
    double of(int a, int b) {
        if (a == b) {
            return 1;
        }
        long key = (long) Math.min(a, b) << 32 | Math.max(a, b);
        return known.computeIfAbsent(key, pair -> ScoringRule.score(compare(a, b)));
    }

    Comparison compare(int a, int b) {
        return new Comparison(weighed.get(Math.min(a, b)), weighed.get(Math.max(a, b)), weights);
    }

    /** All phrasings, by their index. */
    List<Phrasing> phrasings() {
        return weighed.stream().map(Weighed::phrasing).toList();
    }

    Weighed weighed(Phrasing phrasing) {
        return weighed.get(phrasing.index());
    }

    Weights weights() {
        return weights;
    }
}
