package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Markup;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;

/**
 * A category set above its rows instead of in a column: 一、党的建设（22项）.
 *
 * @param category its name
 * @param duties how many duties it says follow; empty where it does not say
 * @param line 1-based
 */
record GroupTitle(String category, OptionalInt duties, int line) {

    private static final Pattern COUNTED = Pattern.compile(
            "(?:\\(?[一二三四五六七八九十]{1,3}\\)?[、.]?)?(?<name>[^\\d、。;]{2,20}?)[(]?共?(?<count>\\d{1,3})[项条][)]?");
    private static final Pattern NUMBERED = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?(?<name>[^\\d、。;,:]{2,15})");
    private static final Pattern ORDINAL = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)、.].*");

    static Optional<GroupTitle> of(String text, int line) {
        String label = Spaces.none(Widths.narrow(String.join("", Markup.paragraphs(text))));
        Matcher counted = COUNTED.matcher(label);
        if (counted.matches()) {
            return Optional.of(new GroupTitle(
                    counted.group("name"), OptionalInt.of(Integer.parseInt(counted.group("count"))), line));
        }
        Matcher numbered = NUMBERED.matcher(label);
        return ORDINAL.matcher(label).matches() && numbered.matches()
                ? Optional.of(new GroupTitle(numbered.group("name"), OptionalInt.empty(), line))
                : Optional.empty();
    }
}
