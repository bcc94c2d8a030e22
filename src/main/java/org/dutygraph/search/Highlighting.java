package org.dutygraph.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Marks in a text what was searched for: each word whole, or else the pairs of characters of it that occur. */
final class Highlighting {

    private static final int AROUND = 30;

    private final Pattern pattern;

    Highlighting(String q) {
        String alternatives = Arrays.stream(q.strip().split("[\\s\\p{Punct}，。、；：？！（）“”]+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> Stream.concat(Stream.of(word), pairs(word)))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                alternatives.isEmpty() ? "(?!)" : "(?:" + alternatives + ")+", Pattern.CASE_INSENSITIVE);
    }

    private static Stream<String> pairs(String word) {
        return IntStream.range(0, Math.max(0, word.length() - 1)).mapToObj(i -> word.substring(i, i + 2));
    }

    /** The whole text as HTML. */
    String of(String text) {
        StringBuilder html = new StringBuilder();
        int end = 0;
        for (Matcher found = pattern.matcher(text); found.find(); end = found.end()) {
            html.append(HtmlUtils.htmlEscape(text.substring(end, found.start())))
                    .append("<mark>")
                    .append(HtmlUtils.htmlEscape(found.group()))
                    .append("</mark>");
        }
        return html.append(HtmlUtils.htmlEscape(text.substring(end))).toString();
    }

    /** The text around the first longest match as HTML; empty where nothing matches. */
    Optional<String> snippet(String text) {
        return pattern.matcher(text)
                .results()
                .max(Comparator.comparing(found -> found.end() - found.start()))
                .map(found -> {
                    int from = Math.max(0, found.start() - AROUND);
                    int to = Math.min(text.length(), found.end() + AROUND);
                    return (from > 0 ? "…" : "") + of(text.substring(from, to)) + (to < text.length() ? "…" : "");
                });
    }
}
