package org.dutygraph.resolve.common;

import java.util.Comparator;
import java.util.List;
import org.dutygraph.resolve.wording.Rarity;

/**
 * Joins clusters in rounds. The first compares all phrasings; each is compared with a limited number of others, which a large
 * group's own variants may fill. The next rounds compare only the groups' spokesmen, so that what lies further off is reached.
 */
final class Rounds {

    private static final int MOST = 5;

    private final Rarity rarity;
    private final Scores scores;
    private final Judgements judgements;
    private Pairs pairs;

    Rounds(Rarity rarity, Scores scores, Judgements judgements) {
        this(rarity, scores, judgements, Pairs.of(scores.all(), scores.all(), rarity));
    }

    /** The first round compares these, whoever has found them. */
    Rounds(Rarity rarity, Scores scores, Judgements judgements, Pairs pairs) {
        this.rarity = rarity;
        this.scores = scores;
        this.judgements = judgements;
        this.pairs = pairs;
    }

    /** Joins within each kind of list until a round joins nothing, then across. */
    List<Cluster> join(List<Cluster> seeds) {
        List<Cluster> clusters = seeds;
        for (int round = 0; round < MOST; round++) {
            List<Cluster> joined = new Grouping(clusters, scores, judgements).join(pairs.within());
            boolean done = round > 0 && joined.size() == clusters.size();
            clusters = joined;
            pairs = Pairs.of(scores.all(), spokesmen(clusters), rarity);
            if (done) {
                break;
            }
        }
        return new Grouping(clusters, scores, judgements).join(pairs.across());
    }

    /** What was compared last. */
    Pairs last() {
        return pairs;
    }

    private List<Weighed> spokesmen(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.spokesmen().stream())
                .map(Phrasing::index)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(index -> scores.all().get(index))
                .toList();
    }
}
