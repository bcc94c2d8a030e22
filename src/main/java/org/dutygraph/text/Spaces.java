package org.dutygraph.text;

import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blanks between Chinese characters. Text taken from a PDF has one wherever a cell wrapped (应急管理 及消防), and also
 * where the page set two things apart (县委宣传部 县公安局). Which of the two it is depends on what the text is, so there
 * is one rule for each. All of them keep a blank beside Latin letters and digits, and drop those at the ends.
 *
 * <p>Chinese is written without blanks, so the rules begin from "a wrap" and name what sets apart. In a line break's place
 * they leave a line break, elsewhere one blank.
 */
public final class Spaces {

    private static final String BLANK = "[\\s\\u0085\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u3000]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
    /** Zero-width characters and the byte order mark: never part of the text. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\p{Cc}&&[^\\s\\u0085]]");

    /** Blanks other than those that {@link Character#isWhitespace} and Unicode's line ends are; all those of {@code BLANK}. */
    private static final String OTHER_BLANKS = "\u0085\u00A0\u2028\u2029\u202F\u3000";

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private static final String CLOSING = "。；：，、！？）》”’】";

    /** How much of the text on each side of a blank is looked at: a few offices. */
    private static final int CONTEXT = 160;

    private Spaces() {}

    /** No blank at all: for labels, column headers, numbers. */
    public static String none(String text) {
        return BLANKS.matcher(visible(text)).replaceAll("");
    }

    /** Without the blanks at the ends, whatever their kind. */
    public static String trim(String text) {
        String visible = visible(text);
        int end = visible.length();
        while (end > 0 && isBlank(visible.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isBlank(visible.charAt(start))) {
            start++;
        }
        return visible.substring(start, end);
    }

    /** For a name, a category, a heading: between Chinese characters every blank is a wrap. */
    public static String inPhrase(String text) {
        return repair(text, (before, after) -> false).replace('\n', ' ');
    }

    /** For a column of offices: a blank between two complete offices sets apart, any other is a wrap. */
    public static String inOfficeList(String text) {
        return repair(text, Offices::standApart);
    }

    /** For running text: a blank sets apart after a sentence, after a heading, and between an office and its text. */
    public static String inProse(String text) {
        return repair(text, Prose::standApart);
    }

    private static String repair(String text, BiPredicate<String, String> standApart) {
        String trimmed = trim(Widths.withoutRadicals(text));
        StringBuilder repaired = new StringBuilder();
        Matcher blanks = BLANKS.matcher(trimmed);
        int from = 0;
        while (blanks.find()) {
            repaired.append(trimmed, from, blanks.start());
            from = blanks.end();
            String before = repaired.substring(Math.max(0, repaired.length() - CONTEXT));
            String after = trimmed.substring(from, Math.min(trimmed.length(), from + CONTEXT));
            if (!isBetweenChinese(before, after)
                    || (CLOSING.indexOf(after.charAt(0)) < 0 && standApart.test(before, after))) {
                repaired.append(endsLine(blanks.group()) ? '\n' : ' ');
            }
        }
        return repaired.append(trimmed, from, trimmed.length()).toString();
    }

    private static boolean isBetweenChinese(String before, String after) {
        return isChinese(before.codePointBefore(before.length())) && isChinese(after.codePointAt(0));
    }

    /** Chinese characters and the punctuation set at their width. */
    private static boolean isChinese(int character) {
        return character >= 0x2E80 || "“”‘’—…·".indexOf(character) >= 0;
    }

    /** What {@code BLANK} matches. */
    private static boolean isBlank(char character) {
        return character == ' '
                || (character >= '\t' && character <= '\r')
                || (character >= '\u2000' && character <= '\u200A')
                || (character > '\u007F' && OTHER_BLANKS.indexOf(character) >= 0);
    }

    private static boolean endsLine(String blanks) {
        return blanks.chars().anyMatch(blank -> LINE_ENDS.indexOf(blank) >= 0);
    }

    private static String visible(String text) {
        return text.chars().anyMatch(Spaces::mayBeInvisible)
                ? INVISIBLE.matcher(text).replaceAll("")
                : text;
    }

    /** Whether the pattern of invisible characters is worth running: nearly no text has any. */
    private static boolean mayBeInvisible(int character) {
        return (character < ' ' && (character < '\t' || character > '\r'))
                || (character >= '\u007F' && character <= '\u009F')
                || (character >= '\u200B' && character <= '\u200D')
                || character == '\u2060'
                || character == '\uFEFF';
    }
}
