package org.dutygraph.resolve.wording;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dutygraph.resolve.wording.Token.Kind;

/**
 * The pairs of neighbouring characters of a text, each with its weight: 1 within an object, less where an act takes part.
 * Fillers are left out, so that their neighbours meet. Kept in the order of the pairs, so that sums come out the same every time.
 */
public final class Grams {

    /** The weight of an act's characters beside those of an object. */
    static final double ACT = 0.25; // exact as a float, as is 1

    private final int[] pairs;
    private final float[] weights;

    private Grams(SortedMap<Integer, Double> sorted) {
        pairs = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
        weights = new float[pairs.length];
        int next = 0;
        for (double weight : sorted.values()) {
            weights[next++] = (float) weight;
        }
    }

    /** The pairs of a clause; the character itself where it says no more than one. */
    public static Grams of(String clause) {
        return of(clause, ACT);
    }

    /** The pairs of a clause, those of acts weighing as much as those of objects. */
    public static Grams even(String clause) {
        return of(clause, 1);
    }

    private static Grams of(String clause, double act) {
        StringBuilder said = new StringBuilder();
        StringBuilder kinds = new StringBuilder();
        for (Token token : Vocabulary.tokens(clause)) {
            if (token.kind() != Kind.FILLER) {
                said.append(token.text());
                kinds.append((token.kind() == Kind.ACT ? "a" : "o")
                        .repeat(token.text().length()));
            }
        }
        SortedMap<Integer, Double> weights = new TreeMap<>();
        if (said.length() == 1) {
            weights.put((int) said.charAt(0), weight(kinds, 0, act));
        }
        for (int i = 1; i < said.length(); i++) {
            weights.merge(
                    said.charAt(i - 1) << 16 | said.charAt(i),
                    Math.min(weight(kinds, i - 1, act), weight(kinds, i, act)),
                    Math::max);
        }
        return new Grams(weights);
    }

    /** All pairs of several clauses, each with its greatest weight. */
    public static Grams union(List<Grams> clauses) {
        if (clauses.size() == 1) {
            return clauses.get(0);
        }
        SortedMap<Integer, Double> weights = new TreeMap<>();
        for (Grams grams : clauses) {
            for (int i = 0; i < grams.size(); i++) {
                weights.merge(grams.pairs[i], (double) grams.weights[i], Math::max);
            }
        }
        return new Grams(weights);
    }

    /** The pairs themselves, for those who share them. */
    int[] pairs() {
        return pairs;
    }

    /** How many pairs there are. */
    public int size() {
        return pairs.length;
    }

    /** The code of a pair, the pairs being in ascending order. */
    public int pair(int index) {
        return pairs[index];
    }

    /** The weight of a pair, in (0, 1]. */
    public double weight(int index) {
        return weights[index];
    }

    private static double weight(CharSequence kinds, int i, double act) {
        return kinds.charAt(i) == 'a' ? act : 1;
    }

    @Override
    public String toString() {
        Map<String, Double> shown = new TreeMap<>();
        for (int i = 0; i < pairs.length; i++) {
            shown.put("" + (char) (pairs[i] >> 16) + (char) pairs[i], (double) weights[i]);
        }
        return shown.toString();
    }
}
