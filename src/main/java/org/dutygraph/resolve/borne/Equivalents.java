package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.Tables;

/** Different words for one object or violation ({@code equivalents.csv}), found in a reclaimed duty and in another text. */
final class Equivalents {

    private static final List<Equivalent> ALL = Tables.rows("/resolve/borne/equivalents.csv").stream()
            .map(row -> new Equivalent(
                    Pattern.compile(row.getField("reclaimed")),
                    Pattern.compile(row.getField("other")),
                    row.getField("reason")))
            .toList();

    private Equivalents() {}

    static List<Equivalent> all() {
        return ALL;
    }

    /** The equivalents whose words a reclaimed duty has. */
    static List<Equivalent> of(String reclaimed) {
        return ALL.stream()
                .filter(equivalent -> equivalent.reclaimed().matcher(reclaimed).find())
                .toList();
    }

    /**
     * Two ways to name one thing.
     *
     * @param reclaimed how a reclaimed duty names it
     * @param other how another text does
     * @param reason why they are the same, in Chinese
     */
    record Equivalent(Pattern reclaimed, Pattern other, String reason) {

        Optional<String> in(String text) {
            Matcher matcher = other.matcher(text);
            return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
        }
    }
}
