package org.dutygraph.resolve.borne;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.resolve.wording.Grams;

/**
 * In which passages each pair of characters stands: neighbours as they are printed, and those that meet once fillers are left
 * out. Four bytes for each pair of each passage.
 */
final class PairIndex {

    private static final int[] NOWHERE = {};

    private final Map<Integer, int[]> passages = new HashMap<>();

    PairIndex(List<String> texts, List<Grams> grams) {
        Map<Integer, Integer> filled = new HashMap<>();
        for (int passage = 0; passage < texts.size(); passage++) {
            for (int pair : pairs(texts.get(passage), grams.get(passage))) {
                int at = filled.merge(pair, 1, Integer::sum) - 1;
                int[] known = passages.getOrDefault(pair, NOWHERE);
                int[] wider = at < known.length ? known : Arrays.copyOf(known, Math.max(2, at + at / 2));
                wider[at] = passage;
                passages.put(pair, wider);
            }
        }
        passages.replaceAll((pair, known) -> Arrays.copyOf(known, filled.getOrDefault(pair, 0)));
    }

    private static int[] pairs(String text, Grams grams) {
        int[] pairs = new int[Math.max(0, text.length() - 1) + grams.size()];
        for (int i = 0; i < grams.size(); i++) {
            pairs[i] = grams.pair(i);
        }
        for (int i = 1; i < text.length(); i++) {
            pairs[grams.size() + i - 1] = pair(text, i - 1);
        }
        Arrays.sort(pairs);
        int distinct = 0;
        for (int pair : pairs) {
            if (distinct == 0 || pairs[distinct - 1] != pair) {
                pairs[distinct++] = pair;
            }
        }
        return Arrays.copyOf(pairs, distinct);
    }

    /** In how many passages a pair stands. */
    int frequency(int pair) {
        return passages.getOrDefault(pair, NOWHERE).length;
    }

    /** Adds the passages in which a pair stands. */
    void addTo(BitSet found, int pair) {
        for (int passage : passages.getOrDefault(pair, NOWHERE)) {
            found.set(passage);
        }
    }

    /** The pair of a text of at least two characters that stands in the fewest passages. */
    int rarest(String text) {
        int rarest = pair(text, 0);
        for (int i = 1; i + 1 < text.length(); i++) {
            int next = pair(text, i);
            rarest = frequency(next) < frequency(rarest) ? next : rarest;
        }
        return rarest;
    }

    /** The code of the pair that begins there, as {@link Grams} has it. */
    private static int pair(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }
}
