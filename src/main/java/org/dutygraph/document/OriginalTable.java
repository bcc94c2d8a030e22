package org.dutygraph.document;

import java.util.List;

/**
 * A table of a document that has no pages, as it was read, around the line that is asked for.
 *
 * @param rows in their order; the header of the table, then those near the line
 */
record OriginalTable(String sheet, int table, List<TableRow> rows) {

    /**
     * A row.
     *
     * @param row its number in the table or sheet
     * @param isMarked whether it is the one that is asked for
     * @param isAfterGap whether rows before it are left out
     */
    record TableRow(long line, int row, boolean isMarked, boolean isAfterGap, List<TableCell> cells) {}

    /**
     * A cell.
     *
     * @param number from 1
     * @param isMarked whether it is cited
     */
    record TableCell(int number, String text, boolean isMarked) {}
}
