package org.dutygraph.resolve.wording;

/** The pairs of characters of a text with what each is worth, computed once so that many comparisons are cheap. */
public final class Bag {

    private final int[] pairs;
    private final double[] values;
    private final double mass;

    /** What the pairs of a text are worth by their weight and rarity. */
    public Bag(Grams grams, Rarity rarity) {
        pairs = grams.pairs();
        values = new double[pairs.length];
        double sum = 0;
        for (int i = 0; i < pairs.length; i++) {
            values[i] = grams.weight(i) * rarity.of(pairs[i]);
            sum += values[i];
        }
        mass = sum;
    }

    /** How many pairs there are. */
    public int size() {
        return pairs.length;
    }

    /** The code of a pair, the pairs being in ascending order. */
    public int pair(int index) {
        return pairs[index];
    }

    /** What a pair is worth, in (0, 1). */
    public double value(int index) {
        return values[index];
    }

    /** What everything in it is worth. */
    public double mass() {
        return mass;
    }

    /** What the pairs of both are worth. */
    public double common(Bag other) {
        double sum = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            if (pairs[i] == other.pairs[j]) {
                sum += Math.min(values[i++], other.values[j++]);
            } else if (pairs[i] < other.pairs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
