package org.dutygraph.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * An answer as a page shows it.
 *
 * @param heads the columns
 * @param rows the cells, a list for each row
 */
public record AnswerTable(List<Head> heads, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param aside whether it holds what a reader seldom wants to see: keys, what other cells show, what was asked for
     * @param number whether it holds numbers
     */
    public record Head(String name, String zh, String en, boolean aside, boolean number) {

        Head aside(boolean otherwise) {
            return new Head(name, zh, en, otherwise, number);
        }
    }

    /**
     * A cell.
     *
     * @param pieces what it holds, one for each value
     */
    public record Cell(List<Piece> pieces) {

        private static final int LONG = 110;
        private static final int SHORT = 12;
        private static final int NAME = 30;

        /** Whether it is a text rather than a name. */
        public boolean isLong() {
            return length() > LONG && !isItemised();
        }

        /** Whether it takes several lines. */
        public boolean isText() {
            return length() > NAME;
        }

        /** Whether it is so short that it looks best on one line. */
        public boolean isShort() {
            return length() <= SHORT && pieces.stream().allMatch(piece -> piece.source() == null);
        }

        /** Whether each value has a line of its own. */
        public boolean isItemised() {
            return pieces.size() > 1
                    && pieces.stream()
                            .anyMatch(piece ->
                                    piece.source() != null || piece.text().length() > NAME);
        }

        /** Whether its words are the page's own rather than those of the documents. */
        public boolean isOurs() {
            return !pieces.isEmpty() && pieces.stream().allMatch(Piece::ours);
        }

        private int length() {
            return pieces.stream()
                    .mapToInt(piece -> piece.before().length() + piece.text().length())
                    .sum();
        }
    }

    /**
     * A value.
     *
     * @param before what is said of it in front, such as the list that a duty is on; empty where there is nothing
     * @param text the value; empty where it is nothing but a place in a document
     * @param path the page of what it names
     * @param source where it is stated
     * @param ours whether the text is in the language of the page, being a code in words
     */
    public record Piece(
            String before,
            String text,
            @Nullable String path,
            @Nullable Source source,
            boolean ours) {

        /** Whether it names a county or a township, which readers of English are told in Latin letters, too. */
        public boolean isPlace() {
            return path != null && (path.startsWith("/counties/") || path.startsWith("/townships/"));
        }
    }

    /** A place in a document, and where to read it. */
    public record Source(String document, String line, String path) {

        static Source of(String document, @Nullable Object line) {
            String path = "/documents/" + UriUtils.encodePath(document, StandardCharsets.UTF_8);
            return new Source(document, String.valueOf(line), path + "?line=" + line + "#L" + line);
        }

        /** A place written as {@code document:line}. */
        static Source of(String place) {
            int colon = place.lastIndexOf(':');
            return of(place.substring(0, colon), place.substring(colon + 1));
        }
    }
}
