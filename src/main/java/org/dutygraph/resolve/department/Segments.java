package org.dutygraph.resolve.department;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a cell into the pieces that paragraphs, numbers, and gaps after a full stop or semicolon set apart. */
final class Segments {

    private static final String DIGIT = "[\\d０-９]";
    private static final String DIGITS = DIGIT + "{1,2}";

    /** Where a new piece begins: a gap after closing punctuation, or before a number. */
    private static final Pattern GAP =
            Pattern.compile("(?=[\\s\\d０-９①-⒇一二三四五六七八九十（(【])(?:(?<=[；;。])\\s+|\\s+(?=" + DIGITS + "[.．、](?!" + DIGIT
                    + "))|\\s+(?=[一二三四五六七八九十]{1,3}、)"
                    + "|(?<=[；;。：:】\\p{IsHan}])(?=" + DIGITS + "[.．](?![.．]|" + DIGIT
                    + "))|(?<=[；;。])(?=[一二三四五六七八九十]{1,3}、)"
                    + "|(?<=[；;。：:】])(?=" + DIGITS + "(?:、(?!\\s*" + DIGIT + ")|[）)]))"
                    + "|(?<=[；;。：:】\\s])(?=[①-⒇](?![和与、至款项]))"
                    + "|(?<=[；;。：:】])\\s*(?=[（(]" + DIGITS + "[）)])"
                    + "|(?<=[；;。])(?=[（(][一二三四五六七八九十]{1,3}[）)]|【))");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:" + DIGITS + "\\s*(?:[.．、](?!" + DIGIT + ")|[）)])|[（(]" + DIGITS + "[）)]|[①-⒇])[.．、]?\\s*");
    private static final Pattern SECTION = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\\s*");
    private static final Pattern CLOSED = Pattern.compile("[；;。.]\\s*$");

    private Segments() {}

    /** The pieces of these paragraphs, in order. */
    static List<Segment> of(List<String> paragraphs) {
        List<Segment> segments = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String piece : GAP.split(paragraph, -1)) {
                add(piece.strip(), segments);
            }
        }
        return segments;
    }

    private static void add(String piece, List<Segment> segments) {
        Matcher section = SECTION.matcher(piece);
        if (!section.find()) {
            item(NUMBER.matcher(piece).replaceFirst(""), segments);
            return;
        }
        String text = piece.substring(section.end());
        int gap = firstGap(text);
        String title = gap < 0 ? text : text.substring(0, gap);
        if (CLOSED.matcher(title).find()) {
            item(text, segments);
            return;
        }
        segments.add(new Segment(Segment.Kind.SECTION, title));
        if (gap >= 0) {
            item(text.substring(gap).strip(), segments);
        }
    }

    private static void item(String text, List<Segment> segments) {
        if (!text.isBlank()) {
            segments.add(new Segment(Segment.Kind.ITEM, text));
        }
    }

    private static int firstGap(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
