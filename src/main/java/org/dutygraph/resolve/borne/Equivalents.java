package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.Tables;

/** Things that have several names in general use ({@code equivalents.csv}), whichever of them a text has. */
final class Equivalents {

    private static final List<Equivalent> ALL = Tables.rows("/resolve/borne/equivalents.csv").stream()
            .map(row -> new Equivalent(row.getField("thing"), Pattern.compile(row.getField("words"))))
            .toList();

    private Equivalents() {}

    static List<Equivalent> all() {
        return ALL;
    }

    /** The things that a reclaimed duty names. */
    static List<Equivalent> of(String reclaimed) {
        return ALL.stream()
                .filter(equivalent -> equivalent.in(reclaimed).isPresent())
                .toList();
    }

    /**
     * A thing.
     *
     * @param thing what it is called in reasons
     * @param words all its names
     */
    record Equivalent(String thing, Pattern words) {

        Optional<String> in(String text) {
            Matcher matcher = words.matcher(text);
            return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
        }
    }
}
