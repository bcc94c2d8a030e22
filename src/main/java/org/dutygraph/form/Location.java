package org.dutygraph.form;

import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in a file that has no lines.
 *
 * @param page 1-based; 0 where the file has no pages of its own
 * @param sheet the name of the sheet; empty where there are none
 * @param table 1-based within the document; 0 outside tables and in sheets
 * @param row 1-based within the table or sheet; 0 outside tables
 * @param confidence how sure recognition is of the least sure character, from 0 to 1; null where the file has the text itself
 */
public record Location(
        int page,
        String sheet,
        int table,
        int row,
        @Nullable Double confidence) {

    static Location ofTable(int table, int row) {
        return new Location(0, "", table, row, null);
    }

    static Location ofSheet(String sheet, int row) {
        return new Location(0, sheet, 0, row, null);
    }

    static Location ofPage(int page, int table, int row, @Nullable Double confidence) {
        return new Location(page, "", table, row, confidence);
    }
}
