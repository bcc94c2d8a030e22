package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The differences found within one matter, put together where they are one: two that touch in a text of theirs are about the same
 * place, however many texts are laid beside it.
 */
final class Spots {

    private final List<Sight> sights = new ArrayList<>();
    private final Map<TwinText, List<Integer>> byText = new HashMap<>();
    private final List<Integer> joined = new ArrayList<>();

    /** Takes differences of two texts, in their order; those beside each other in one clause are about one place. */
    void add(TwinPair pair, List<Difference> differences) {
        for (int i = 0; i < differences.size(); i++) {
            int index = add(pair, differences.get(i));
            if (i > 0 && differences.get(i - 1).isBeside(differences.get(i))) {
                joined.set(root(index - 1), root(index));
            }
        }
    }

    private int add(TwinPair pair, Difference difference) {
        int index = sights.size();
        Sight sight = new Sight(pair, difference);
        sights.add(sight);
        joined.add(index);
        join(index, pair.one());
        join(index, pair.other());
        return index;
    }

    private void join(int index, TwinText text) {
        List<Integer> known = byText.computeIfAbsent(text, key -> new ArrayList<>());
        Span span = sights.get(index).in(text);
        for (int other : known) {
            if (sights.get(other).in(text).touches(span)) {
                joined.set(root(other), root(index));
            }
        }
        known.add(index);
    }

    private int root(int index) {
        int at = index;
        while (joined.get(at) != at) {
            joined.set(at, joined.get(joined.get(at)));
            at = joined.get(at);
        }
        return at;
    }

    /** One finding for each place; the same words lost several times, in one text or in several items of a row, are one. */
    List<Finding> findings() {
        Map<Integer, List<Sight>> places = new TreeMap<>();
        for (int i = 0; i < sights.size(); i++) {
            places.computeIfAbsent(root(i), key -> new ArrayList<>()).add(sights.get(i));
        }
        Map<Map<String, String>, Spot> distinct = new LinkedHashMap<>();
        places.values().forEach(place -> spot(place).ifPresent(spot -> distinct.putIfAbsent(spot.words(), spot)));
        Map<Set<Set<String>>, List<Spot>> said = new LinkedHashMap<>();
        for (Spot spot : distinct.values()) {
            List<Spot> known = said.computeIfAbsent(spot.parting(), key -> new ArrayList<>());
            known.stream()
                    .filter(before -> before.isSaidAgain(spot))
                    .findFirst()
                    .ifPresentOrElse(before -> before.takeIn(spot), () -> known.add(spot));
        }
        return said.values().stream().flatMap(List::stream).map(Spot::finding).toList();
    }

    private static Optional<Spot> spot(List<Sight> place) {
        Map<TwinText, Span> spans = new HashMap<>();
        List<TwinText> texts = new ArrayList<>();
        for (Sight sight : place) {
            for (TwinText text : List.of(sight.pair().one(), sight.pair().other())) {
                if (!spans.containsKey(text)) {
                    texts.add(text);
                }
                spans.merge(text, sight.in(text), Span::with);
            }
        }
        TwinText anchor = Collections.max(
                texts,
                Comparator.comparingLong((TwinText text) -> place.stream()
                                .filter(sight -> sight.pair().isOf(text))
                                .count())
                        .thenComparing(text -> text.rows().size()));
        Spot spot = new Spot(anchor.cell());
        for (TwinText text : texts) {
            spot.add(span(text, anchor, place, spans), text);
        }
        return spot.isOne() ? Optional.empty() : Optional.of(spot);
    }

    /** What stands in a text where the whole place is in the anchor. */
    private static Span span(TwinText text, TwinText anchor, List<Sight> place, Map<TwinText, Span> spans) {
        Span own = spans.getOrDefault(text, Span.NONE);
        return place.stream()
                .map(Sight::pair)
                .filter(pair -> pair.joins(text, anchor))
                .findFirst()
                .map(pair -> spans.getOrDefault(anchor, Span.NONE).across(pair.from(anchor)))
                .orElse(own);
    }

    private record Sight(TwinPair pair, Difference difference) {

        Span in(TwinText text) {
            return text.equals(pair.one())
                    ? new Span(difference.from(), difference.to())
                    : new Span(difference.otherFrom(), difference.otherTo());
        }
    }
}
