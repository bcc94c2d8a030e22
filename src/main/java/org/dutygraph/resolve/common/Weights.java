package org.dutygraph.resolve.common;

/**
 * What counts how much. The evaluation (profile {@code evaluate}) shows that the outcome hardly depends on the exact values.
 *
 * @param basic from which score on two groups of basic duties are one matter; these are bundles, whose wording differs
 *     more than that of single matters
 * @param others the same for assisted and reclaimed duties
 * @param across the same for a group of basic duties and one of others: near identity
 * @param onTwoLists how much more is asked where one township would have the matter on two of its lists, which are meant to be
 *     disjoint
 * @param mainMatter the share of the main matter in a score; the rest is what is said altogether
 * @param containment in the likeness of two clauses, the share of how much of the smaller one stands in the other; the rest is
 *     their overlap
 * @param otherAct what another act, or the same on another thing, takes away
 * @param otherDepartments what having no department's function in common takes away
 * @param floor the least score that any two spokesmen of one group may have: a bundle must not tie together two of its parts
 * @param doubt how near a threshold a decision is unsure
 */
record Weights(
        double basic,
        double others,
        double across,
        double onTwoLists,
        double mainMatter,
        double containment,
        double otherAct,
        double otherDepartments,
        double floor,
        double doubt) {

    static final Weights DEFAULT = new Weights(0.4, 0.5, 0.7, 0.15, 0.8, 0.25, 0.95, 0.1, 0.12, 0.06);

    /** The threshold for two phrasings. */
    double threshold(Phrasing a, Phrasing b) {
        if (a.basic() != b.basic()) {
            return across;
        }
        return a.basic() ? basic : others;
    }
}
