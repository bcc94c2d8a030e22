package org.dutygraph.resolve.quality;

/** Cuts the words around a place out of a text. */
final class Excerpts {

    private static final int AROUND = 14;

    private Excerpts() {}

    static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        String cut = text.substring(from, to).replace('\n', ' ');
        return (from > 0 ? "…" : "") + cut + (to < text.length() ? "…" : "");
    }
}
