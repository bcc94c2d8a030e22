package org.dutygraph.resolve.common;

import org.dutygraph.resolve.wording.Bag;

/**
 * Two phrasings side by side.
 *
 * @param a one
 * @param b the other
 * @param weights what counts how much
 */
record Comparison(Weighed a, Weighed b, Weights weights) {

    /** Two clauses that say less than this have little to be alike in. */
    private static final double SLIGHT = 1.5;
    /** What a match counts where the main matter of one stands first, second, third or later in the other. */
    private static final double[] POSITION = {1, 0.6, 0.5, 0.4};
    /** What it counts that the shorter text stands in the longer, against both being the same altogether. */
    private static final double CONTAINED = 0.5;

    /** How well the main matter of one is found in the other, from 0 to 1. */
    double mainMatter() {
        return Math.max(best(a, b), best(b, a));
    }

    /** The clause that the main matter of one is found in, in the other, from 0. */
    int clauseOfMainMatter() {
        double best = mainMatter();
        for (int clause = 0; clause < Math.max(a.clauses().size(), b.clauses().size()); clause++) {
            if (found(a, b, clause) >= best || found(b, a, clause) >= best) {
                return clause;
            }
        }
        return 0;
    }

    /** How much of everything said is said in both, from 0 to 1. */
    double whole() {
        double common = a.whole().common(b.whole());
        double massA = a.whole().mass();
        double massB = b.whole().mass();
        return common == 0 ? 0 : Math.max(2 * common / (massA + massB), CONTAINED * common / Math.min(massA, massB));
    }

    /** How alike two clauses are, from 0 to 1. */
    double likeness(Bag one, Bag other) {
        double common = one.common(other);
        if (common == 0) {
            return 0;
        }
        double smaller = Math.min(one.mass(), other.mass());
        double alike = (1 - weights.containment()) * 2 * common / (one.mass() + other.mass())
                + weights.containment() * common / smaller;
        return alike * Math.min(1, 0.5 + smaller / SLIGHT);
    }

    private double best(Weighed one, Weighed other) {
        double best = 0;
        for (int clause = 0; clause < other.clauses().size(); clause++) {
            best = Math.max(best, found(one, other, clause));
        }
        return best;
    }

    private double found(Weighed one, Weighed other, int clause) {
        return clause < other.clauses().size()
                ? position(clause) * likeness(one.main(), other.clauses().get(clause))
                : 0;
    }

    private static double position(int clause) {
        return POSITION[Math.min(clause, POSITION.length - 1)];
    }
}
