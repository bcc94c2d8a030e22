package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A place in the texts of one matter at which townships have different words. */
final class Spot {

    private static final int NAMED = 4;
    private static final int SHOWN = 5;

    private final CellKind cell;
    private final Map<String, Side> sides = new TreeMap<>();
    private final Map<String, String> words = new TreeMap<>();

    Spot(CellKind cell) {
        this.cell = cell;
    }

    void add(Span span, TwinText text) {
        String words = span.in(text.words());
        String excerpt = Excerpts.around(text.words(), span.from(), span.to());
        this.words.put(text.words(), words);
        Side side = sides.computeIfAbsent(words, key -> new Side(key, new TreeMap<>()));
        text.rows().forEach((township, row) -> side.uses.putIfAbsent(township, new Use(row.row(), excerpt)));
    }

    /** The words at this place by the texts that they stand in. */
    Map<String, String> words() {
        return words;
    }

    /** Whether all have the same words there after all. */
    boolean isOne() {
        return sides.size() < 2;
    }

    /** One finding, in the first township that has the rarest words, shown by the first that has the commonest. */
    Finding finding() {
        List<Side> byUse = new ArrayList<>(sides.values());
        byUse.sort(Comparator.comparingInt((Side side) -> side.uses.size())
                .thenComparing(side -> side.first().row().township().code(), Comparator.reverseOrder()));
        Side rarest = byUse.get(0);
        Side commonest = byUse.get(byUse.size() - 1);
        Use own = rarest.first();
        Use twin = commonest.first();
        return Finding.in(
                        own.row(),
                        cell,
                        QualityRule.DRIFT,
                        own.excerpt(),
                        rarest.words(),
                        rarest.townships(),
                        others(byUse))
                .with(Twin.of(twin.row(), twin.excerpt()));
    }

    /** The commonest first. */
    private static String others(List<Side> byUse) {
        List<Side> others = new ArrayList<>(byUse.subList(1, byUse.size()));
        Collections.reverse(others);
        String shown = others.stream()
                .limit(SHOWN)
                .map(side -> side.townships() + side.quoted())
                .collect(Collectors.joining("；"));
        return others.size() > SHOWN ? shown + "…" : shown;
    }

    private record Use(QualityRow row, String excerpt) {}

    /**
     * The townships that have the same words there.
     *
     * @param words the words; empty where they have none
     * @param uses where they stand, by the township's code
     */
    private record Side(String words, TreeMap<String, Use> uses) {

        String quoted() {
            return words.isEmpty() ? " —" : "“" + words + "”";
        }

        Use first() {
            return uses.firstEntry().getValue();
        }

        String townships() {
            String named = uses.values().stream()
                    .limit(NAMED)
                    .map(use -> use.row().township().name())
                    .collect(Collectors.joining("、"));
            return uses.size() > NAMED ? named + "…(" + uses.size() + ")" : named;
        }
    }
}
