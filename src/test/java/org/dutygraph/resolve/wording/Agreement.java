package org.dutygraph.resolve.wording;

import java.util.Locale;

/** How far what the program finds agrees with what a reader wrote down, counted from both sides. */
public final class Agreement {

    private int labelled;
    private int found;
    private int given;
    private int right;

    /** One thing that the reader wrote down, and whether the program has it. */
    public void addLabelled(boolean isFound) {
        labelled++;
        found += isFound ? 1 : 0;
    }

    /** One thing that the program has, and whether the reader wrote it down. */
    public void addGiven(boolean isRight) {
        given++;
        right += isRight ? 1 : 0;
    }

    /** Both together. */
    public Agreement plus(Agreement other) {
        Agreement sum = new Agreement();
        sum.labelled = labelled + other.labelled;
        sum.found = found + other.found;
        sum.given = given + other.given;
        sum.right = right + other.right;
        return sum;
    }

    @Override
    public String toString() {
        double precision = given == 0 ? 1 : right / (double) given;
        double recall = labelled == 0 ? 1 : found / (double) labelled;
        return String.format(
                Locale.ROOT,
                "P %.3f (%d of %d) R %.3f (%d of %d) F1 %.3f Jaccard %.3f",
                precision,
                right,
                given,
                recall,
                found,
                labelled,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                found / (double) Math.max(1, labelled + given - right));
    }
}
