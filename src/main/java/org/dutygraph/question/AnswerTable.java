package org.dutygraph.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it.
 *
 * @param heads the columns
 * @param rows the cells, a list for each row; no more rows than a page can hold
 */
public record AnswerTable(List<Head> heads, List<List<Cell>> rows) {

    private static final int MOST_ROWS = 500;

    /** The answer, its first rows. */
    public static AnswerTable of(Answer answer) {
        List<Head> heads = answer.columns().stream().map(Head::of).toList();
        List<List<Cell>> rows = answer.rows().stream()
                .limit(MOST_ROWS)
                .map(row -> heads.stream().map(head -> cell(head, row)).toList())
                .toList();
        return new AnswerTable(heads, rows);
    }

    private static Cell cell(Head head, Map<String, Object> row) {
        Object value = row.get(head.name());
        return new Cell(text(value), CellLinks.of(head.name(), row));
    }

    static String text(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(AnswerTable::text).collect(Collectors.joining("、"));
        }
        return value == null ? "" : value.toString();
    }

    /**
     * A column.
     *
     * @param aside whether it holds keys or file names, which a reader seldom wants to see
     * @param number whether it holds numbers
     */
    public record Head(String name, String zh, String en, boolean aside, boolean number) {

        static Head of(Column column) {
            boolean key = column.name().matches(".*_(?:code|id)s?|document");
            boolean number = column.type().equals("integer") || column.type().equals("number");
            return new Head(column.name(), column.zh(), column.en(), key, number);
        }
    }

    /** A cell, and the page of what it names. */
    public record Cell(String text, @Nullable String path) {

        private static final int LONG = 90;
        private static final int SHORT = 12;

        /** Whether it is a text rather than a name. */
        public boolean isLong() {
            return text.length() > LONG;
        }

        /** Whether it is so short that it looks best on one line. */
        public boolean isShort() {
            return text.length() <= SHORT;
        }

        /** The beginning of a long text. */
        public String beginning() {
            return text.substring(0, Math.min(text.length(), LONG / 2)) + "…";
        }
    }
}
