package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.stream.LongStream;

/** Which of some numbered things have a phrasing. */
final class Holders {

    private final IntArrayList[] ofPhrasing;

    Holders(int phrasings) {
        ofPhrasing = new IntArrayList[phrasings];
        Arrays.setAll(ofPhrasing, phrasing -> new IntArrayList(0));
    }

    /** Says that a thing has a phrasing; the things come in the order of their numbers. */
    void add(int phrasing, int thing) {
        IntArrayList things = ofPhrasing[phrasing];
        if (things.isEmpty() || things.getInt(things.size() - 1) != thing) {
            things.add(thing);
        }
    }

    /** The pairs of things that have the phrasings of a pair, each once, the smaller number first, in order. */
    long[] near(long[] pairs) {
        LongArrayList near = new LongArrayList(pairs.length);
        for (long pair : pairs) {
            for (int one : ofPhrasing[Pairs.one(pair)]) {
                for (int other : ofPhrasing[Pairs.other(pair)]) {
                    if (one != other) {
                        near.add(Pairs.of(Math.min(one, other), Math.max(one, other)));
                    }
                }
            }
        }
        long[] sorted = near.toLongArray();
        Arrays.parallelSort(sorted);
        return LongStream.of(sorted).distinct().toArray();
    }
}
