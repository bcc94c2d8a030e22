package org.dutygraph.resolve.quality;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A run of characters in one text that stands for another run, or for nothing, in a text otherwise the same there.
 *
 * @param one the one text
 * @param from where the run begins in it
 * @param to where it ends
 * @param other the other text
 * @param otherFrom where its run begins
 * @param otherTo where that ends
 */
record Difference(String one, int from, int to, String other, int otherFrom, int otherTo) {

    private static final int CONTEXT = 4;
    /** The word that an enumeration is cut before and after, or an act that something stands before and after. */
    private static final int NOT_FAR = 6;

    /** Where a clause ends. */
    static final Pattern CLAUSE = Pattern.compile("[，；。：]");

    /** All differences of two texts, in their order; runs that a single character parts are one. */
    static List<Difference> of(String one, String other) {
        List<Difference> found = new ArrayList<>();
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(characters(one), characters(other)).getDeltas()) {
            int from = delta.getSource().getPosition();
            int otherFrom = delta.getTarget().getPosition();
            Difference next = new Difference(
                    one,
                    from,
                    from + delta.getSource().size(),
                    other,
                    otherFrom,
                    otherFrom + delta.getTarget().size());
            if (!found.isEmpty() && next.from - found.get(found.size() - 1).to < 2) {
                Difference last = found.remove(found.size() - 1);
                next = new Difference(one, last.from, next.to, other, last.otherFrom, next.otherTo);
            }
            found.add(next);
        }
        return found;
    }

    /** Whether another one, which comes after it, is of the same clause and not far from it. */
    boolean isBeside(Difference next) {
        return next.from - to <= NOT_FAR
                && next.from >= to
                && !CLAUSE.matcher(one.substring(to, next.from)).find();
    }

    String run() {
        return one.substring(from, to);
    }

    String otherRun() {
        return other.substring(otherFrom, otherTo);
    }

    /** Whether something stands on one side alone. */
    boolean isLoss() {
        return from == to || otherFrom == otherTo;
    }

    String before() {
        return one.substring(Math.max(0, from - CONTEXT), from);
    }

    String after() {
        return one.substring(to, Math.min(one.length(), to + CONTEXT));
    }

    /** The same seen from the other text. */
    Difference turned() {
        return new Difference(other, otherFrom, otherTo, one, from, to);
    }

    String excerpt() {
        return Excerpts.around(one, from, to);
    }

    private static List<Integer> characters(String text) {
        return text.chars().boxed().toList();
    }
}
