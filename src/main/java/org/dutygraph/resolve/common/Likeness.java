package org.dutygraph.resolve.common;

/**
 * How alike two clusters are: every spokesman of one beside every spokesman of the other.
 *
 * @param average the average score
 * @param least the least score
 * @param threshold from which average on they are one matter
 * @param floor the least score that one matter allows
 */
record Likeness(double average, double least, double threshold, double floor) {

    static Likeness of(Cluster one, Cluster other, Scores scores) {
        double sum = 0;
        double least = 1;
        double threshold = 0;
        for (Phrasing a : one.spokesmen()) {
            for (Phrasing b : other.spokesmen()) {
                double score = scores.of(a.index(), b.index());
                sum += score;
                least = Math.min(least, score);
                threshold = Math.max(threshold, scores.weights().threshold(a, b));
            }
        }
        if (one.shareTownship(other)) {
            threshold += scores.weights().onTwoLists();
        }
        return new Likeness(
                sum / (one.spokesmen().size() * other.spokesmen().size()),
                least,
                threshold,
                scores.weights().floor());
    }

    boolean suffices() {
        return average >= threshold && least >= floor;
    }
}
