package org.dutygraph.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.text.Spaces;

/**
 * What of a document an address cites: a line, and of its cells one, those that have some words, or those with what the duty of
 * the line is called.
 *
 * @param line as the graph counts them; 0 for none
 * @param cell from 1; 0 for none
 * @param words of which the cell is one; blank for none
 */
record Cited(long line, int cell, String words) {

    /** Where words were left out of them. */
    private static final String LEFT_OUT = "…";

    /** Shorter ones are in any cell. */
    private static final int FEWEST = 2;

    boolean isOf(SourceLine source) {
        return line > 0 && source.number() == line;
    }

    /** Which cells of a line are cited, from 0; all of them where the address leaves it open. */
    Set<Integer> cells(SourceLine source) {
        List<String> texts = source.cells();
        if (!isOf(source)) {
            return Set.of();
        }
        if (cell > 0) {
            return Set.of(cell - 1);
        }
        Set<Integer> found = with(texts, sought(words));
        return !found.isEmpty() ? found : named(source);
    }

    /** The cell that is what the duty of the line is called, or says the least besides; all where none says it. */
    private static Set<Integer> named(SourceLine source) {
        List<String> texts = source.cells();
        Set<Integer> found = with(
                texts,
                source.duties().stream().map(StatedDuty::name).map(Spaces::none).toList());
        return found.stream()
                .min(Comparator.comparingInt((Integer at) -> texts.get(at).length())
                        .thenComparing(Comparator.naturalOrder()))
                .map(Set::of)
                .orElseGet(() -> IntStream.range(0, texts.size()).boxed().collect(Collectors.toSet()));
    }

    /** The longest of the pieces between what was left out. */
    private static List<String> sought(String words) {
        return Arrays.stream(Spaces.none(words).split(LEFT_OUT))
                .filter(piece -> piece.length() >= FEWEST)
                .max(Comparator.comparingInt(String::length))
                .map(List::of)
                .orElse(List.of());
    }

    private static Set<Integer> with(List<String> texts, List<String> sought) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = Spaces.none(texts.get(i));
            if (sought.stream().anyMatch(text::contains)) {
                found.add(i);
            }
        }
        return Set.copyOf(found);
    }
}
