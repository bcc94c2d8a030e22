package org.dutygraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The functions that a text names by a short form of which no list tells. */
record Abbreviations(List<Named> functions) {

    private static final Pattern OFFICE = Pattern.compile("[局委办部院联会]");
    private static final int LONGEST_ABBREVIATION = 6;
    private static final List<String> LONG_ENDINGS = List.of("委员会", "办公室", "联合会", "部门");

    /** 住建局 for 住房和城乡建设局: its characters in the same order from the first on, and of no other office. */
    List<Mention> in(String text, List<Mention> known) {
        StringBuilder rest = new StringBuilder(text);
        known.forEach(
                mention -> rest.replace(mention.from(), mention.to(), "\uFFFC".repeat(mention.to() - mention.from())));
        List<Mention> found = new ArrayList<>();
        Matcher ending = OFFICE.matcher(rest);
        while (ending.find()) {
            int from = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
            abbreviation(rest, Math.max(from, ending.end() - LONGEST_ABBREVIATION), ending.end())
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The longest that ends there and begins not before a place of the text. */
    private Optional<Mention> abbreviation(CharSequence text, int from, int end) {
        return IntStream.range(from, end)
                .boxed()
                .flatMap(at -> {
                    String words = text.subSequence(at, end).toString();
                    List<Named> fitting = functions.stream()
                            .filter(function -> abbreviates(words, function.name()))
                            .limit(2)
                            .toList();
                    return fitting.size() == 1 ? Stream.of(new Mention(fitting.get(0), at, end)) : Stream.empty();
                })
                .findFirst();
    }

    private static boolean abbreviates(String text, String name) {
        int at = -1;
        for (int i = 0; i < text.length(); i++) {
            at = name.indexOf(text.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return text.length() > 2 && text.charAt(0) == name.charAt(0) && endsAlike(text, name);
    }

    /** 公安分局 is not short for a 公安分局交警支队: what is abbreviated ends in the same sort of office. */
    private static boolean endsAlike(String text, String name) {
        char last = text.charAt(text.length() - 1);
        return name.charAt(name.length() - 1) == last
                || LONG_ENDINGS.stream().anyMatch(ending -> ending.charAt(0) == last && name.endsWith(ending));
    }
}
