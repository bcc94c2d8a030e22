package org.dutygraph.resolve.common;

import java.util.List;
import org.dutygraph.resolve.wording.Rarity;

/** The scores of pairs of phrasings. Takes about 1.5 KB for each phrasing; for several threads. */
final class Scores {

    private final List<Weighed> weighed;
    private final Weights weights;

    Scores(List<Phrasing> phrasings, Rarity rarity, Weights weights) {
        this.weighed = phrasings.parallelStream()
                .map(phrasing -> Weighed.of(phrasing, rarity))
                .toList();
        this.weights = weights;
    }

    /** The score of two phrasings, whichever comes first; 1 for one with itself. */
    double of(int a, int b) {
        return a == b ? 1 : ScoringRule.score(compare(a, b));
    }

    Comparison compare(int a, int b) {
        return new Comparison(weighed.get(Math.min(a, b)), weighed.get(Math.max(a, b)), weights);
    }

    /** All phrasings, by their index. */
    List<Weighed> all() {
        return weighed;
    }

    Weighed weighed(Phrasing phrasing) {
        return weighed.get(phrasing.index());
    }

    Weights weights() {
        return weights;
    }
}
