package org.dutygraph.form;

import java.util.List;

/**
 * One list as it is to be laid out.
 *
 * @param titles what stands above the table
 * @param columns how many columns the table has
 * @param tables the rows of each of its tables, header and all
 */
record Laid(List<String> titles, int columns, List<List<LaidRow>> tables) {

    /** @param cells from left to right; what goes over several columns or rows stands once */
    record LaidRow(List<LaidCell> cells) {}

    /**
     * A cell.
     *
     * @param column 0-based
     * @param paragraphs its text
     * @param isNumber whether it is the running number of a duty
     */
    record LaidCell(int column, int height, int breadth, List<String> paragraphs, boolean isNumber) {

        static LaidCell of(int column, String text) {
            return new LaidCell(column, 1, 1, List.of(text), false);
        }

        String text() {
            return String.join("\n", paragraphs);
        }
    }
}
