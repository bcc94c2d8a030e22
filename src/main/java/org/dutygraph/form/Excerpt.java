package org.dutygraph.form;

/** Shortens text for a report. */
public final class Excerpt {

    private static final int LENGTH = 60;
    private static final String LEFT_OUT = "…";

    private Excerpt() {}

    /** The beginning of a text, on one line. */
    public static String of(String text) {
        String line = oneLine(text);
        int end = line.offsetByCodePoints(0, Math.min(LENGTH, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + LEFT_OUT;
    }

    /** The end of a text, on one line. */
    public static String endOf(String text) {
        String line = oneLine(text.substring(Math.max(0, text.length() - LENGTH)));
        return text.length() > LENGTH ? LEFT_OUT + line : line;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
