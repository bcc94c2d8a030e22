package org.dutygraph.text;

import java.util.ArrayList;
import java.util.List;

/** Compares two wordings character by character, as a reader would who looks for what one has and the other has not. */
public final class Wording {

    /** With less in common than this, two texts are simply different, and marking their characters shows nothing. */
    private static final double LEAST_IN_COMMON = 0.35;

    private Wording() {}

    /**
     * A text in pieces, those marked that the other text does not have at their place.
     *
     * @return the whole text as one unmarked piece where the two have little in common
     */
    public static List<Piece> against(String other, String text) {
        int[][] common = common(other, text);
        double share = 2.0 * common[0][0] / Math.max(1, other.length() + text.length());
        return share < LEAST_IN_COMMON ? List.of(new Piece(text, false)) : pieces(other, text, common);
    }

    /** How many characters the rest of one and the rest of the other have in common, in order, from each place on. */
    private static int[][] common(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                length[i][j] = one.charAt(i) == other.charAt(j)
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<Piece> pieces(String other, String text, int[][] common) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        for (int j = 0; j < text.length(); ) {
            if (i < other.length() && other.charAt(i) == text.charAt(j)) {
                add(pieces, text.charAt(j), false);
                i++;
                j++;
            } else if (i < other.length() && common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                add(pieces, text.charAt(j), true);
                j++;
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, char character, boolean differs) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).differs() == differs) {
            pieces.set(last, new Piece(pieces.get(last).text() + character, differs));
        } else {
            pieces.add(new Piece(String.valueOf(character), differs));
        }
    }

    /** A part of a text, and whether the other text has nothing like it there. */
    public record Piece(String text, boolean differs) {}
}
