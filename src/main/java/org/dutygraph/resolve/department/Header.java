package org.dutygraph.resolve.department;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Departments that stand before the items that belong to them: 县公安局：…, or the names alone.
 *
 * @param printed the header as written
 * @param functions whose header it is
 * @param rest what follows in the same piece; may be empty
 */
record Header(String printed, Set<String> functions, String rest) {

    private static final Pattern CLOSES = Pattern.compile("\\s*[：:]\\s*|\\s+|$");

    static Optional<Header> of(String text, List<Group> groups) {
        if (groups.isEmpty() || groups.get(0).start() != 0) {
            return Optional.empty();
        }
        Group first = groups.get(0);
        Matcher close = CLOSES.matcher(text).region(first.end(), text.length());
        return close.lookingAt()
                ? Optional.of(
                        new Header(text.substring(0, first.end()), first.functions(), text.substring(close.end())))
                : Optional.empty();
    }
}
