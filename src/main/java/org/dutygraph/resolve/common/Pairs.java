package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.List;
import org.dutygraph.resolve.wording.Rarity;

/**
 * The pairs of phrasings worth comparing, each as the index of the one that looked in the upper half of a number and that of the
 * one that was found in the lower.
 */
final class Pairs {

    private final long[] within;
    private final long[] across;

    Pairs(long[] within, long[] across) {
        this.within = within;
        this.across = across;
    }

    /** Both of basic duties, or both of others. */
    long[] within() {
        return within;
    }

    /** One of each. */
    long[] across() {
        return across;
    }

    /**
     * @param all all phrasings, by their index
     * @param compared those to compare with each other
     */
    static Pairs of(List<Weighed> all, List<Weighed> compared, Rarity rarity) {
        Candidates candidates = new Candidates(compared, rarity);
        List<int[]> found = compared.parallelStream().map(candidates::of).toList();
        LongArrayList within = new LongArrayList();
        LongArrayList across = new LongArrayList();
        for (int i = 0; i < found.size(); i++) {
            Phrasing one = compared.get(i).phrasing();
            for (int other : found.get(i)) {
                // a pair found from both sides is linked twice, which changes nothing
                boolean alike = all.get(other).phrasing().basic() == one.basic();
                (alike ? within : across).add(of(one.index(), other));
            }
        }
        return new Pairs(within.toLongArray(), across.toLongArray());
    }

    static long of(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    static int one(long pair) {
        return (int) (pair >>> Integer.SIZE);
    }

    static int other(long pair) {
        return (int) pair;
    }
}
