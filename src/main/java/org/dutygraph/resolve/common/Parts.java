package org.dutygraph.resolve.common;

import java.util.List;
import java.util.Optional;
import org.dutygraph.resolve.common.Relation.Kind;
import org.dutygraph.resolve.wording.Bag;

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
    /** How much of it must, if it names no act. */
    private static final double WITHOUT_ACT = 0.95;
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
        Bag matter = scores.weighed(small).whole();
        List<Bag> clauses = scores.weighed(large).clauses();
        Bag all = scores.weighed(large).whole();
        // a clause has no more of it than the whole
        if (matter.mass() < TELLING || matter.mass() >= all.mass() || matter.common(all) / matter.mass() < CONTAINED) {
            return Optional.empty();
        }
        Optional<Relation> best = Optional.empty();
        for (int clause = 0; clause < clauses.size(); clause++) {
            double share = matter.common(clauses.get(clause)) / matter.mass();
            if (share >= CONTAINED && sameAct(small, large.wording().clauses().get(clause), share)) {
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

    /** Another act on the same object is no part of a matter. */
    private static boolean sameAct(Phrasing small, String clause, double share) {
        return small.wording().acts().isEmpty()
                ? share >= WITHOUT_ACT
                : small.wording().acts().stream().anyMatch(clause::contains);
    }

    private Optional<Relation> overlap() {
        Optional<Relation> best = Optional.empty();
        Phrasing one = a.spokesmen().get(0);
        Phrasing other = b.spokesmen().get(0);
        Comparison pair = scores.compare(one.index(), other.index());
        List<Bag> clauses = scores.weighed(one).clauses();
        List<Bag> others = scores.weighed(other).clauses();
        for (int i = 0; i < clauses.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                double alike = pair.likeness(clauses.get(i), others.get(j));
                if (alike >= ALIKE
                        && Math.min(clauses.get(i).mass(), others.get(j).mass()) >= TELLING) {
                    best = better(best, Optional.of(overlap(one, i, other, j, alike)));
                }
            }
        }
        return best;
    }

    private Relation overlap(Phrasing one, int i, Phrasing other, int j, double alike) {
        String reason = Reasons.of(
                "overlap",
                one.wording().clauses().get(i),
                other.wording().clauses().get(j));
        return new Relation(idA, idB, Kind.OVERLAPS, Math.min(1, alike), reason);
    }
}
