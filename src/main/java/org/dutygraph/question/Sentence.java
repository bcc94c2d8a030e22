package org.dutygraph.question;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a question in words. In a pattern, {@code {name}} stands for a parameter's value; {@code [with|without]} is the
 * first text where all parameters in it have values, else the second (or nothing, where there is none).
 */
final class Sentence {

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]|]*)(?:\\|([^\\[\\]|]*))?]");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Sentence() {}

    static String of(String pattern, Map<String, String> values) {
        String chosen = CHOICE.matcher(pattern).replaceAll(choice -> Matcher.quoteReplacement(choose(choice, values)));
        return fill(chosen, values);
    }

    private static String choose(MatchResult choice, Map<String, String> values) {
        boolean complete = NAME.matcher(choice.group(1)).results().allMatch(name -> values.containsKey(name.group(1)));
        return complete ? choice.group(1) : orEmpty(choice.group(2));
    }

    private static String fill(String text, Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(orEmpty(values.get(name.group(1)))));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
