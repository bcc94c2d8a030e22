package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A place in the texts of one matter at which townships have different words. */
final class Spot {

    private static final int NAMED = 4;
    private static final int SHOWN = 5;
    private static final String LEFT_OUT = "…";
    /** What joins words to those around them. */
    private static final Pattern JOINING = Pattern.compile("[和与及的]|[^\\p{IsHan}\\p{L}\\p{N}]");

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
        text.rows().forEach((township, row) -> side.uses.putIfAbsent(township, new Use(row, excerpt)));
    }

    /** Which townships have the same words here: those of each side. */
    Set<Set<String>> parting() {
        return sides.values().stream().map(side -> side.uses.keySet()).collect(Collectors.toSet());
    }

    /** Whether another place, which parts the townships in the same way, has the same words, or longer ones with them. */
    boolean isSaidAgain(Spot other) {
        return cell == other.cell
                && sides.values().stream().allMatch(side -> other.sides.values().stream()
                        .filter(again -> again.uses.keySet().equals(side.uses.keySet()))
                        .anyMatch(side::says));
    }

    /** Takes in another place where the same is said again. */
    void takeIn(Spot other) {
        sides.values().forEach(side -> other.sides
                .values()
                .forEach(again -> again.uses.forEach(
                        (township, use) -> side.uses.computeIfPresent(township, (key, own) -> own.and(use)))));
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
                .thenComparing(side -> side.first().row().township(), Comparator.reverseOrder()));
        Side rarest = byUse.get(0);
        Side commonest = byUse.get(byUse.size() - 1);
        Use own = rarest.first();
        Use twin = commonest.first();
        boolean isEven = byUse.size() == 2 && rarest.uses.size() == commonest.uses.size();
        return Finding.in(
                        own.row().row(),
                        cell,
                        new Deviation(cell, rarest.saying(), commonest.saying(), isEven).rule(),
                        own.excerpt(),
                        rarest.words(),
                        rarest.townships(),
                        others(byUse))
                .with(Twin.of(twin.row().row(), twin.excerpt()));
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

    private record Use(TwinRow row, String excerpt) {

        /** Both places, and that something is left out between them. */
        Use and(Use other) {
            boolean isParted = excerpt.endsWith(LEFT_OUT) || other.excerpt.startsWith(LEFT_OUT);
            return new Use(row, excerpt + (isParted ? "" : LEFT_OUT) + other.excerpt);
        }
    }

    /**
     * The townships that have the same words there.
     *
     * @param words the words; empty where they have none
     * @param uses where they stand, by the township's code
     */
    private record Side(String words, TreeMap<String, Use> uses) {

        Deviation.Saying saying() {
            return new Deviation.Saying(words, first().row().said());
        }

        /** Whether the words of one are in those of the other, or both have none. */
        boolean says(Side other) {
            String own = JOINING.matcher(words).replaceAll("");
            String others = JOINING.matcher(other.words).replaceAll("");
            return (own.isEmpty() || others.isEmpty())
                    ? own.equals(others)
                    : own.contains(others) || others.contains(own);
        }

        String quoted() {
            return words.isEmpty() ? " —" : "“" + words + "”";
        }

        Use first() {
            return uses.firstEntry().getValue();
        }

        String townships() {
            String named = uses.values().stream()
                    .limit(NAMED)
                    .map(use -> use.row().row().township().name())
                    .collect(Collectors.joining("、"));
            return uses.size() > NAMED ? named + "…(" + uses.size() + ")" : named;
        }
    }
}
