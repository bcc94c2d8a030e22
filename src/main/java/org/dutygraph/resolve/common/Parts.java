package org.dutygraph.resolve.common;

import java.util.Optional;
import org.dutygraph.resolve.common.Relation.Kind;
import org.dutygraph.resolve.wording.Grams;

/**
 * What two common duties share: the one as a clause of the other, or a clause of each.
 *
 * @param idA the id of one
 * @param a its cluster
 * @param idB the id of the other
 * @param b its cluster
 * @param scores the scores
 */
record Parts(String idA, Cluster a, String idB, Cluster b, Scores scores) {

    /** How much of a matter must stand in a clause of the other to be its part. */
    private static final double CONTAINED = 0.75;
    /** How alike two clauses must be to be one. */
    private static final double ALIKE = 0.8;
    /** A clause that says less than this is too common to relate two matters. */
    private static final double TELLING = 1.6;

    Optional<Relation> relation() {
        Optional<Relation> best = Optional.empty();
        for (Phrasing one : a.spokesmen()) {
            for (Phrasing other : b.spokesmen()) {
                best = better(best, part(idA, one, idB, other));
                best = better(best, part(idB, other, idA, one));
            }
        }
        return best.isPresent() ? best : overlap();
    }

    private static Optional<Relation> better(Optional<Relation> one, Optional<Relation> other) {
        boolean keep = other.isEmpty()
                || (one.isPresent() && one.get().score() >= other.get().score());
        return keep ? one : other;
    }

    private Optional<Relation> part(String id, Phrasing small, String otherId, Phrasing large) {
        Grams matter = small.wording().whole();
        double mass = scores.rarity().mass(matter);
        if (mass < TELLING || mass >= scores.rarity().mass(large.wording().whole())) {
            return Optional.empty();
        }
        Optional<Relation> best = Optional.empty();
        for (int clause = 0; clause < large.wording().grams().size(); clause++) {
            double share =
                    scores.rarity().common(matter, large.wording().grams().get(clause)) / mass;
            if (share >= CONTAINED && !ScoringRule.actsDiffer(scores.compare(small.index(), large.index()))) {
                best = better(
                        best,
                        Optional.of(new Relation(
                                id,
                                otherId,
                                Kind.NARROWER,
                                Math.min(1, share),
                                Reasons.of("part", small.text(), large.text(), Integer.toString(clause + 1)))));
            }
        }
        return best;
    }

    private Optional<Relation> overlap() {
        Optional<Relation> best = Optional.empty();
        Phrasing one = a.spokesmen().get(0);
        Phrasing other = b.spokesmen().get(0);
        Comparison pair = scores.compare(one.index(), other.index());
        for (int i = 0; i < one.wording().grams().size(); i++) {
            for (int j = 0; j < other.wording().grams().size(); j++) {
                Grams clause = one.wording().grams().get(i);
                Grams match = other.wording().grams().get(j);
                double alike = pair.likeness(clause, match);
                if (alike >= ALIKE
                        && Math.min(
                                        scores.rarity().mass(clause),
                                        scores.rarity().mass(match))
                                >= TELLING) {
                    best = better(
                            best,
                            Optional.of(new Relation(
                                    idA,
                                    idB,
                                    Kind.OVERLAPS,
                                    Math.min(1, alike),
                                    Reasons.of(
                                            "overlap",
                                            one.wording().clauses().get(i),
                                            other.wording().clauses().get(j)))));
                }
            }
        }
        return best;
    }
}
