package org.dutygraph.resolve.quality;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pairs of neighbouring characters of texts, each once, in ascending order. */
final class Pairs {

    private final int[] pairs;

    private Pairs(IntStream pairs) {
        this.pairs = pairs.sorted().distinct().toArray();
    }

    static Pairs of(Stream<String> texts) {
        return new Pairs(texts.flatMapToInt(text ->
                IntStream.range(1, text.length()).map(i -> text.charAt(i - 1) << Character.SIZE | text.charAt(i))));
    }

    static Pairs of(String text) {
        return of(Stream.of(text));
    }

    int size() {
        return pairs.length;
    }

    /** How many of them another has, too; at most as many as the smaller one has. */
    int common(Pairs other) {
        int common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** How much of the two is the same, from 0 to 1; none of nothing. */
    double likeness(Pairs other) {
        return likeness(other, common(other));
    }

    /** The same where it is known how many they have in common. */
    double likeness(Pairs other, int common) {
        return 2.0 * common / Math.max(1, size() + other.size());
    }
}
