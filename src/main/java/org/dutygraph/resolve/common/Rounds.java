package org.dutygraph.resolve.common;

import java.util.Collection;
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

    Rounds(List<Phrasing> phrasings, Rarity rarity, Scores scores, Judgements judgements) {
        this.rarity = rarity;
        this.scores = scores;
        this.judgements = judgements;
        this.pairs = Pairs.of(phrasings, phrasings, rarity);
    }

    /** Joins within each kind of list until a round joins nothing, then across. */
    List<Cluster> join(Collection<Cluster> seeds) {
        Collection<Cluster> clusters = seeds;
        List<Phrasing> all = scores.phrasings();
        for (int round = 0; round < MOST; round++) {
            Collection<Cluster> joined = new Grouping(clusters, scores, judgements).join(pairs.within());
            boolean done = round > 0 && joined.size() == clusters.size();
            clusters = List.copyOf(joined);
            pairs = Pairs.of(all, spokesmen(clusters), rarity);
            if (done) {
                break;
            }
        }
        return List.copyOf(new Grouping(clusters, scores, judgements).join(pairs.across()));
    }

    /** What was compared last. */
    Pairs last() {
        return pairs;
    }

    private static List<Phrasing> spokesmen(Collection<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.spokesmen().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Phrasing::index))
                .toList();
    }
}
