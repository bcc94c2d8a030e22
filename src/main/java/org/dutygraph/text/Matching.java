package org.dutygraph.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the words that two texts have in common, wherever each has them, as a reader would who holds one beside the other. */
public final class Matching {

    /** One character in common says nothing. */
    private static final int SHORTEST = 2;

    private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}.*\\p{L}", Pattern.DOTALL);

    private Matching() {}

    /**
     * A text in pieces, those marked that the other text has, too, or that are among some words.
     *
     * @param words other words to mark; blank ones are none
     * @return the pieces in order, which together are the text; none of an empty one
     */
    public static List<Piece> of(String text, String other, Collection<String> words) {
        boolean[] marked = new boolean[text.length()];
        int to = 0;
        for (int from = 0; from < text.length(); from++) {
            to = longest(text, from, Math.max(from, to), other);
            if (to - from >= SHORTEST
                    && TWO_LETTERS.matcher(text).region(from, to).find()) {
                mark(marked, from, to);
            }
        }
        words.stream().filter(word -> !word.isBlank()).forEach(word -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                mark(marked, at, at + word.length());
            }
        });
        return pieces(text, marked);
    }

    /** Where the longest run from a place on ends that the other text has, too; it ends no sooner than the one from the place before. */
    private static int longest(String text, int from, int known, String other) {
        int to = known;
        while (to < text.length() && other.contains(text.substring(from, to + 1))) {
            to++;
        }
        return to;
    }

    private static void mark(boolean[] marked, int from, int to) {
        for (int at = from; at < to; at++) {
            marked[at] = true;
        }
    }

    private static List<Piece> pieces(String text, boolean[] marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || marked[at] != marked[from]) {
                pieces.add(new Piece(text.substring(from, at), marked[from]));
                from = at;
            }
        }
        return pieces;
    }

    /** A part of a text, and whether it is in common. */
    public record Piece(String text, boolean matches) {}
}
