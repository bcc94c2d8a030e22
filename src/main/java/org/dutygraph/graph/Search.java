package org.dutygraph.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.classic.QueryParser;

/** Turns a visitor's words into a query of the full-text index. */
public final class Search {

    private Search() {}

    /** Every word has to occur; nothing in the text is an operator. */
    public static String allWords(String text) {
        String escaped = QueryParser.escape(text.strip());
        return "\"" + escaped.replaceAll("\\s+", "\" AND \"") + "\"";
    }

    /** The text has to occur, as it is, in what common duties are called. */
    public static String inLabels(String text) {
        return "label:\"%s\"".formatted(QueryParser.escape(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** Any part of the text may occur; what has it whole comes first, what has it in its name before all. */
    public static String bestFirst(String text) {
        String escaped = QueryParser.escape(text.strip().toLowerCase(Locale.ROOT));
        return "name:\"%1$s\"^6 label:\"%1$s\"^6 \"%1$s\"^3 name:(%1$s)^2 label:(%1$s)^2 (%1$s)".formatted(escaped);
    }

    /** Any part of the text may occur in any property; what has it whole comes first. */
    public static String anyPart(String text) {
        String escaped = QueryParser.escape(text.strip().toLowerCase(Locale.ROOT));
        return "\"%1$s\"^3 (%1$s)".formatted(escaped);
    }

    /** The pairs of neighbouring characters of the text's words; a word of one character by itself. */
    public static List<String> pairs(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("[\\s\\p{Punct}，。、；：？！（）“”]+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> word.length() == 1 || word.codePointAt(0) < 0x2E80
                        ? Stream.of(word)
                        : IntStream.range(0, word.length() - 1).mapToObj(i -> word.substring(i, i + 2)))
                .distinct()
                .toList();
    }
}
