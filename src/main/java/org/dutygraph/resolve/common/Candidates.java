package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.Int2DoubleMap;
import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Collection;
import org.dutygraph.resolve.wording.Bag;
import org.dutygraph.resolve.wording.Rarity;

/**
 * Which phrasings are worth comparing: those that share a telling pair of characters. Each phrasing looks up its most telling
 * pairs only, and each pair leads to a limited number of phrasings, so that the cost per phrasing has a bound, about 20
 * microseconds. Takes about 100 bytes for each phrasing.
 */
final class Candidates {

    private static final int OF_ALL = 24;
    private static final int OF_MAIN = 12;
    private static final int LISTED = 60;
    private static final int KEPT = 40;

    private final Rarity rarity;
    private final Int2ObjectOpenHashMap<IntArrayList> listed = new Int2ObjectOpenHashMap<>();

    Candidates(Collection<Weighed> phrasings, Rarity rarity) {
        this.rarity = rarity;
        phrasings.forEach(this::add);
    }

    /** Makes a phrasing one that others are compared with. */
    void add(Weighed phrasing) {
        Bag whole = phrasing.whole();
        for (int i = 0; i < whole.size(); i++) {
            // a pair that one phrasing has leads nowhere
            if (rarity.frequency(whole.pair(i)) > 1) {
                IntArrayList list = listed.computeIfAbsent(whole.pair(i), pair -> new IntArrayList(2));
                if (list.size() < LISTED) {
                    list.add(phrasing.phrasing().index());
                }
            }
        }
    }

    /** The phrasings to compare one with, those that share the most telling pairs. */
    int[] of(Weighed phrasing) {
        Int2DoubleOpenHashMap found = new Int2DoubleOpenHashMap();
        lookUp(phrasing.whole(), OF_ALL, found);
        lookUp(phrasing.main(), OF_MAIN, found);
        found.remove(phrasing.phrasing().index());
        Best best = new Best(KEPT);
        for (Int2DoubleMap.Entry entry : found.int2DoubleEntrySet()) {
            best.offer(entry.getIntKey(), entry.getDoubleValue());
        }
        return best.numbers();
    }

    private void lookUp(Bag bag, int limit, Int2DoubleOpenHashMap found) {
        Best telling = new Best(limit);
        for (int i = 0; i < bag.size(); i++) {
            if (rarity.frequency(bag.pair(i)) > 1) {
                // the pairs of a bag ascend, so that of equals the smaller pair comes first
                telling.offer(i, bag.value(i));
            }
        }
        for (int i : telling.numbers()) {
            IntArrayList list = listed.get(bag.pair(i));
            for (int at = 0; list != null && at < list.size(); at++) {
                found.addTo(list.getInt(at), bag.value(i));
            }
        }
    }
}
