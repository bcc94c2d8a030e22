package org.dutygraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The little HTML that converters leave in a cell. Only the tags known here are mark-up; every other angle bracket is text,
 * so that {@code <地方党政领导干部安全生产责任制规定>} survives.
 */
public final class Markup {

    private static final Set<String> SETS_APART =
            Set.of("p", "ol", "ul", "li", "br", "div", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> RUNS_ON =
            Set.of("span", "b", "i", "u", "s", "a", "em", "strong", "font", "sub", "sup");

    private static final Pattern ANGLE = Pattern.compile("<(?:/?([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])[^<>]*>)?");
    /** A tag cut off by the end of the text. */
    private static final Pattern CUT_TAG = Pattern.compile("</?(?:[A-Za-z][^<>]*)?$");

    private static final char BREAK = '\u001E';

    private Markup() {}

    /** The text without its mark-up, one entry for each part that the mark-up sets apart; blanks and line ends as printed. */
    public static List<String> paragraphs(String printed) {
        if (printed.indexOf('<') < 0 && printed.indexOf('&') < 0) {
            return printed.isBlank() ? List.of() : List.of(printed);
        }
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(escapeText(printed)).body().traverse(new Collector(text));
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : text.toString().split(String.valueOf(BREAK), -1)) {
            if (!paragraph.isBlank()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    /** The text as printed in pieces, those told apart that are mark-up. */
    public static List<Piece> pieces(String printed) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Matcher angle = ANGLE.matcher(printed); angle.find(); ) {
            if (isMarkup(angle.group(1))) {
                add(pieces, printed.substring(at, angle.start()), false);
                add(pieces, angle.group(), true);
                at = angle.end();
            }
        }
        add(pieces, printed.substring(at), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean markup) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, markup));
        }
    }

    /** A part of a text, and whether it is mark-up rather than words. */
    public record Piece(String text, boolean markup) {}

    /** Whether the text ends within a tag, or within a paragraph that is never closed. */
    public static boolean endsWithin(String printed) {
        return CUT_TAG.matcher(printed).find() || printed.lastIndexOf("<p>") > printed.lastIndexOf("</p>");
    }

    private static String escapeText(String printed) {
        return ANGLE.matcher(printed)
                .replaceAll(angle -> Matcher.quoteReplacement(
                        isMarkup(angle.group(1)) ? angle.group() : angle.group().replace("<", "&lt;")));
    }

    private static boolean isMarkup(@Nullable String tag) {
        if (tag == null) {
            return false;
        }
        String name = tag.toLowerCase(Locale.ROOT);
        return SETS_APART.contains(name) || RUNS_ON.contains(name);
    }

    private record Collector(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace(BREAK, ' '));
            } else {
                breakAt(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            breakAt(node);
        }

        private void breakAt(Node node) {
            if (node instanceof Element element && SETS_APART.contains(element.normalName())) {
                text.append(BREAK);
            }
        }
    }
}
