package org.dutygraph.resolve.act;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the rule table.
 *
 * @param pattern what a name of this kind contains
 * @param unless what it does not contain; matches nothing where the table leaves it empty
 */
record ActRule(String act, Pattern pattern, Pattern unless, String reason) {

    Optional<KindOfAct> apply(String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find() && !unless.matcher(name).find()
                ? Optional.of(new KindOfAct(act, matcher.group(), reason))
                : Optional.empty();
    }
}
