package org.dutygraph.resolve.department;

import java.util.ArrayList;
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

    /** 【县公安局】 before its items. */
    private static final Pattern FRAMED = Pattern.compile("】\\s*[：:]?\\s*");

    private static final Pattern CALLED =
            Pattern.compile("(?:的?(?:主要|工作|具体|配合|部门)?职责(?=\\s*(?:[：:]|$))|负责(?=\\s*[：:]\\s*$))");

    /** What must follow a name in running text for it to be a header. */
    private static final Pattern COLON = Pattern.compile("(?:的?(?:主要|工作|具体|配合|部门)?职责)?\\s*[：:]|负责\\s*[：:]\\s*$");

    /** Cuts running text before each header that stands directly after a full stop or semicolon. */
    static List<String> cut(String text, List<Group> groups) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (Group group : groups) {
            if (group.start() > from
                    && "；;。".indexOf(text.charAt(group.start() - 1)) >= 0
                    && COLON.matcher(text).region(group.end(), text.length()).lookingAt()) {
                pieces.add(text.substring(from, group.start()).strip());
                from = group.start();
            }
        }
        pieces.add(text.substring(from).strip());
        return pieces;
    }

    static Optional<Header> of(String text, List<Group> groups) {
        if (groups.isEmpty() || groups.get(0).start() > 1) {
            return Optional.empty();
        }
        Group first = groups.get(0);
        if (first.start() == 1) {
            Matcher framed = FRAMED.matcher(text).region(first.end(), text.length());
            return text.charAt(0) == '【' && framed.lookingAt()
                    ? Optional.of(
                            new Header(text.substring(1, first.end()), first.functions(), text.substring(framed.end())))
                    : Optional.empty();
        }
        Matcher called = CALLED.matcher(text).region(first.end(), text.length());
        Matcher close = CLOSES.matcher(text).region(called.lookingAt() ? called.end() : first.end(), text.length());
        return close.lookingAt()
                ? Optional.of(
                        new Header(text.substring(0, first.end()), first.functions(), text.substring(close.end())))
                : Optional.empty();
    }
}
