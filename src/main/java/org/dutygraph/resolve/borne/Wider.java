package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.Tables;

/**
 * What has an object in it without naming it ({@code wider.csv}): who carries out the forest chief system looks after the forests
 * of public benefit, and the street lights are among the municipal facilities.
 *
 * @param object how a reclaimed duty names the object
 * @param name the system, for reasons
 * @param words how another text names it or what is done in it
 * @param isOfCare whether it is a system of care, and not a class of things
 * @param isPart whether each such object is one of the class by law or by its nature, so that who is to report whatever is wrong with
 *     the class reports this, too; else it may be
 */
record Wider(Pattern object, String name, Pattern words, boolean isOfCare, boolean isPart) {

    private static final List<Wider> ALL = Tables.rows("/resolve/borne/wider.csv").stream()
            .map(row -> new Wider(
                    Pattern.compile(row.getField("object")),
                    row.getField("wider"),
                    Pattern.compile(row.getField("words")),
                    "care".equals(row.getField("of")),
                    "part".equals(row.getField("strength"))))
            .toList();

    static List<Wider> all() {
        return ALL;
    }

    /** What has an object in it, or in its care: who looks after it may find what is done to it. */
    static List<Wider> of(String object, boolean care) {
        return ALL.stream()
                .filter(wider -> wider.isOfCare() || !care)
                .filter(wider -> wider.object().matcher(object).find())
                .toList();
    }

    Optional<String> in(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
