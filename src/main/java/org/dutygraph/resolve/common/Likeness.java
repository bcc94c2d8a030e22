package org.dutygraph.resolve.common;

/**
 * How alike two clusters are: every spokesman of one beside every spokesman of the other.
 *
 * @param score the mean of the average and the best score: the groups as a whole decide, but one wording that links them tells
 *     more than several variants that do not
 * @param threshold from which score on they are one matter
 * @param allowed whether no two of them are less alike than one matter allows
 */
record Likeness(double score, double threshold, boolean allowed) {

    static Likeness of(Cluster one, Cluster other, Scores scores) {
        Likeness apart = ofWords(one, other, scores);
        // whether a township has both takes longer to tell, and matters only if the words are alike enough
        return apart.score < apart.threshold - scores.weights().doubt() || !one.shareTownship(other)
                ? apart
                : new Likeness(apart.score, apart.threshold + scores.weights().onTwoLists(), apart.allowed);
    }

    /** The same, as if no township had a duty in both. */
    static Likeness ofWords(Cluster one, Cluster other, Scores scores) {
        double sum = 0;
        double least = 1;
        double best = 0;
        double threshold = 0;
        for (Phrasing a : one.spokesmen()) {
            for (Phrasing b : other.spokesmen()) {
                double score = scores.of(a.index(), b.index());
                sum += score;
                least = Math.min(least, score);
                best = Math.max(best, score);
                threshold = Math.max(threshold, scores.weights().threshold(a, b));
            }
        }
        double average = sum / (one.spokesmen().size() * other.spokesmen().size());
        return new Likeness(
                (average + best) / 2, threshold, least >= scores.weights().floor());
    }

    boolean suffices() {
        return score >= threshold && allowed;
    }
}
