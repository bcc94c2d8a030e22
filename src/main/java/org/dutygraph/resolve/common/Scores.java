package org.dutygraph.resolve.common;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.resolve.wording.Rarity;

/** The scores of pairs of phrasings, each computed once. */
final class Scores {

    private final List<Phrasing> phrasings;
    private final Rarity rarity;
    private final Weights weights;
    private final Map<Long, Double> known = new HashMap<>();

    Scores(List<Phrasing> phrasings, Weights weights) {
        this.phrasings = phrasings;
        this.weights = weights;
        this.rarity = new Rarity(
                phrasings.stream().map(phrasing -> phrasing.wording().whole()).toList());
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
        return new Comparison(phrasings.get(Math.min(a, b)), phrasings.get(Math.max(a, b)), rarity, weights);
    }

    Weights weights() {
        return weights;
    }

    Rarity rarity() {
        return rarity;
    }
}
