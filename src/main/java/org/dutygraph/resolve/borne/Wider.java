package org.dutygraph.resolve.borne;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.resolve.wording.Tables;

/**
 * Systems that have an object in their care without naming it ({@code wider.csv}): who carries out the forest chief system
 * looks after the forests of public benefit, too.
 *
 * @param object how a reclaimed duty names the object
 * @param name the system, for reasons
 * @param words how another text names it or what is done in it
 */
record Wider(Pattern object, String name, Pattern words) {

    private static final List<Wider> ALL = Tables.rows("/resolve/borne/wider.csv").stream()
            .map(row -> new Wider(
                    Pattern.compile(row.getField("object")),
                    row.getField("wider"),
                    Pattern.compile(row.getField("words"))))
            .toList();

    static List<Wider> all() {
        return ALL;
    }

    static List<Wider> of(String object) {
        return ALL.stream()
                .filter(wider -> wider.object().matcher(object).find())
                .toList();
    }

    Optional<String> in(String text) {
        Matcher matcher = words.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
