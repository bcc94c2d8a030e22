package org.dutygraph.resolve.common;

/**
 * How alike two clusters are: every spokesman of one beside every spokesman of the other.
 *
 * @param score the mean of the average and the best score: the groups as a whole decide, but one wording that links them tells
 *     more than several variants that do not
 * @param least the least score
 * @param threshold from which score on they are one matter
 * @param floor the least score that one matter allows
 */
record Likeness(double score, double least, double threshold, double floor) {

    static Likeness of(Cluster one, Cluster other, Scores scores) {
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
        if (one.shareTownship(other)) {
            threshold += scores.weights().onTwoLists();
        }
        double average = sum / (one.spokesmen().size() * other.spokesmen().size());
        return new Likeness(
                (average + best) / 2, least, threshold, scores.weights().floor());
    }

    boolean suffices() {
        return score >= threshold && least >= floor;
    }
}
