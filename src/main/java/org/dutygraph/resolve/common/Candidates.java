package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutygraph.resolve.wording.Grams;
import org.dutygraph.resolve.wording.Rarity;

/**
 * Which phrasings are worth comparing: those that share a telling pair of characters. Each phrasing looks up its most telling
 * pairs only, and each pair leads to a limited number of phrasings, so that the cost per phrasing has a bound.
 */
final class Candidates {

    private static final int OF_ALL = 24;
    private static final int OF_MAIN = 12;
    private static final int LISTED = 60;
    private static final int KEPT = 40;

    private final Rarity rarity;
    private final Map<Integer, List<Integer>> listed = new HashMap<>();

    Candidates(List<Phrasing> phrasings, Rarity rarity) {
        this.rarity = rarity;
        for (Phrasing phrasing : phrasings) {
            Grams grams = phrasing.wording().whole();
            for (int i = 0; i < grams.size(); i++) {
                list(grams.pair(i), phrasing.index());
            }
        }
    }

    /** The phrasings to compare one with, those that share the most telling pairs. */
    List<Integer> of(Phrasing phrasing) {
        Map<Integer, Double> found = new HashMap<>();
        lookUp(phrasing.wording().whole(), OF_ALL, found);
        lookUp(phrasing.wording().main(), OF_MAIN, found);
        found.remove(phrasing.index());
        return found.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void list(int pair, int index) {
        // a pair that one phrasing has leads nowhere
        if (rarity.frequency(pair) > 1) {
            List<Integer> list = listed.computeIfAbsent(pair, key -> new ArrayList<>());
            if (list.size() < LISTED) {
                list.add(index);
            }
        }
    }

    private void lookUp(Grams grams, int limit, Map<Integer, Double> found) {
        IntStream.range(0, grams.size())
                .boxed()
                .filter(i -> rarity.frequency(grams.pair(i)) > 1)
                .sorted(Comparator.comparingDouble((Integer i) -> -worth(grams, i))
                        .thenComparing(grams::pair))
                .limit(limit)
                .forEach(i -> listed.getOrDefault(grams.pair(i), List.of())
                        .forEach(index -> found.merge(index, worth(grams, i), Double::sum)));
    }

    private double worth(Grams grams, int i) {
        return grams.weight(i) * rarity.of(grams.pair(i));
    }
}
