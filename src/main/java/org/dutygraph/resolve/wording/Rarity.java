package org.dutygraph.resolve.wording;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Collection;

/** How much a pair of characters tells one duty from another: near 1 where one wording has it, towards 0 where all have it. */
public final class Rarity {

    private final Int2IntOpenHashMap wordings = new Int2IntOpenHashMap();
    private final double total;
    private final double logOfTotal;

    /** Counts in how many of the wordings each pair occurs. */
    public Rarity(Collection<Grams> all) {
        for (Grams grams : all) {
            for (int i = 0; i < grams.size(); i++) {
                wordings.addTo(grams.pair(i), 1);
            }
        }
        total = all.size() + 2.0;
        logOfTotal = Math.log(total);
    }

    /** In (0, 1). */
    public double of(int pair) {
        return Math.log(total / (frequency(pair) + 0.5)) / logOfTotal;
    }

    /** In how many wordings a pair occurs; at least 1. */
    public int frequency(int pair) {
        return wordings.getOrDefault(pair, 1);
    }

    /** The weight of a text: how much it says. */
    public double mass(Grams grams) {
        double sum = 0;
        for (int i = 0; i < grams.size(); i++) {
            sum += grams.weight(i) * of(grams.pair(i));
        }
        return sum;
    }

    /** The weight of what two texts have in common. */
    public double common(Grams a, Grams b) {
        double sum = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            int order = Integer.compare(a.pair(i), b.pair(j));
            if (order == 0) {
                sum += Math.min(a.weight(i), b.weight(j)) * of(a.pair(i));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
