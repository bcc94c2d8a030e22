package org.dutygraph.resolve.common;

import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.Rarity;

/**
 * Two phrasings side by side.
 *
 * @param a one
 * @param b the other
 * @param rarity what the characters are worth
 * @param weights what counts how much
 */
record Comparison(Phrasing a, Phrasing b, Rarity rarity, Weights weights) {

    /** Two clauses that say less than this have little to be alike in. */
    private static final double SLIGHT = 1.5;
    /** What a match counts where the main matter of one stands second, third or later in the other. */
    private static final double[] LATER = {1, 0.6, 0.5, 0.4};

    /** How well the main matter of one is found in the other, from 0 to 1. */
    double mainMatter() {
        return Math.max(found(a, b, 0), Math.max(best(a, b), best(b, a)));
    }

    /** The clause of the longer text that the main matter of the other is found in, from 0. */
    int clauseOfMainMatter() {
        double best = mainMatter();
        for (int clause = 0; clause < Math.max(size(a), size(b)); clause++) {
            if (found(a, b, clause) >= best || found(b, a, clause) >= best) {
                return clause;
            }
        }
        return 0;
    }

    private double best(Phrasing one, Phrasing other) {
        double best = 0;
        for (int clause = 1; clause < size(other); clause++) {
            best = Math.max(best, found(one, other, clause));
        }
        return best;
    }

    private double found(Phrasing one, Phrasing other, int clause) {
        return clause < size(other)
                ? later(clause)
                        * likeness(one.wording().main(), other.wording().grams().get(clause))
                : 0;
    }

    private static int size(Phrasing phrasing) {
        return phrasing.wording().grams().size();
    }

    /** How much of everything said is said in both, from 0 to 1. */
    double whole() {
        double common = rarity.common(a.wording().whole(), b.wording().whole());
        double massA = rarity.mass(a.wording().whole());
        double massB = rarity.mass(b.wording().whole());
        return common == 0 ? 0 : Math.max(2 * common / (massA + massB), 0.5 * common / Math.min(massA, massB));
    }

    /** How alike two clauses are, from 0 to 1. */
    double likeness(Grams one, Grams other) {
        double common = rarity.common(one, other);
        if (common == 0) {
            return 0;
        }
        double massOne = rarity.mass(one);
        double massOther = rarity.mass(other);
        double smaller = Math.min(massOne, massOther);
        double alike = (1 - weights.containment()) * 2 * common / (massOne + massOther)
                + weights.containment() * common / smaller;
        return alike * Math.min(1, 0.5 + smaller / SLIGHT);
    }

    private static double later(int position) {
        return LATER[Math.min(position, LATER.length - 1)];
    }
}
