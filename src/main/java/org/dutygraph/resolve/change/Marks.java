package org.dutygraph.resolve.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.dutygraph.text.Wording.Piece;

/**
 * Two texts in pieces, those marked that the other text does not have at their place.
 *
 * @param before the former text
 * @param after the latter
 */
public record Marks(List<Piece> before, List<Piece> after) {

    /** Compares character by character. */
    public static Marks of(String before, String after) {
        List<Piece> one = new ArrayList<>();
        List<Piece> other = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(characters(before), characters(after)).getDeltas()) {
            int at = delta.getSource().getPosition();
            int otherAt = delta.getTarget().getPosition();
            add(one, before.substring(from, at), false);
            add(other, after.substring(otherFrom, otherAt), false);
            from = at + delta.getSource().size();
            otherFrom = otherAt + delta.getTarget().size();
            add(one, before.substring(at, from), true);
            add(other, after.substring(otherAt, otherFrom), true);
        }
        add(one, before.substring(from), false);
        add(other, after.substring(otherFrom), false);
        return new Marks(List.copyOf(one), List.copyOf(other));
    }

    private static void add(List<Piece> pieces, String text, boolean differs) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, differs));
        }
    }

    private static List<Integer> characters(String text) {
        return text.chars().boxed().toList();
    }
}
