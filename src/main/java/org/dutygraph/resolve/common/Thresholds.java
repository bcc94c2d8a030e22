package org.dutygraph.resolve.common;

/**
 * From which average score on two groups are one matter. Basic duties are bundles whose wording differs more than that of single
 * matters, so theirs is lower; across the kinds of list only near identity counts.
 */
final class Thresholds {

    static final double BASIC = 0.31;
    static final double OTHERS = 0.47;
    static final double ACROSS = 0.75;

    /** How much more is asked where one township would have the matter on two of its lists, which are meant to be disjoint. */
    static final double ON_TWO_LISTS = 0.15;

    /** The least score that any two spokesmen of one group may have: a bundle must not tie together two of its parts. */
    static final double FLOOR = 0.12;

    /** How near a threshold a decision is unsure. */
    static final double DOUBT = 0.06;

    private Thresholds() {}

    static double of(Phrasing a, Phrasing b) {
        if (a.basic() != b.basic()) {
            return ACROSS;
        }
        return a.basic() ? BASIC : OTHERS;
    }
}
