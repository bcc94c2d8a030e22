package org.dutygraph.graph;

import org.apache.lucene.queryparser.classic.QueryParser;

/** Turns a visitor's words into a query of the full-text index. */
public final class Search {

    private Search() {}

    /** Every word has to occur; nothing in the text is an operator. */
    public static String allWords(String text) {
        String escaped = QueryParser.escape(text.strip());
        return "\"" + escaped.replaceAll("\\s+", "\" AND \"") + "\"";
    }
}
