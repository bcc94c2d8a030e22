package org.dutygraph.form;

import java.util.List;

/**
 * One list as it is to be laid out.
 *
 * @param titles what stands above the table
 * @param columns how many columns the table has
 * @param tables the rows of each of its tables, header and all
 * @param notes what stands below its last table
 */
record Laid(List<String> titles, int columns, List<List<LaidRow>> tables, List<String> notes) {

    /** Stands in a text where it refers to the first note. */
    static final String MARK = "\uE000";

    Laid(List<String> titles, int columns, List<List<LaidRow>> tables) {
        this(titles, columns, tables, List.of());
    }

    /**
     * A row.
     *
     * @param cells from left to right; what goes over several columns or rows stands once
     * @param isHeader whether it is one of those that begin a table
     */
    record LaidRow(List<LaidCell> cells, boolean isHeader) {

        LaidRow(List<LaidCell> cells) {
            this(cells, false);
        }
    }

    /**
     * A cell.
     *
     * @param column 0-based
     * @param paragraphs its text
     * @param isNumber whether it is the running number of a duty
     * @param isList whether its paragraphs are the items of a list
     */
    record LaidCell(int column, int height, int breadth, List<String> paragraphs, boolean isNumber, boolean isList) {

        LaidCell(int column, int height, int breadth, List<String> paragraphs, boolean isNumber) {
            this(column, height, breadth, paragraphs, isNumber, false);
        }

        static LaidCell of(int column, String text) {
            return new LaidCell(column, 1, 1, List.of(text), false);
        }

        String text() {
            return String.join("\n", paragraphs);
        }
    }
}
