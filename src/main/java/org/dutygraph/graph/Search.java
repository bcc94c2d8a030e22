package org.dutygraph.graph;

import java.util.Locale;
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
}
