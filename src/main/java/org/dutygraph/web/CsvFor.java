package org.dutygraph.web;

/**
 * Whom a CSV file is for. A spreadsheet takes a cell that begins with {@code =} or the like for a formula and would run it
 * (OWASP: CSV Injection); such a cell is given an apostrophe in front there, which is how spreadsheets mark text. Programs get
 * every cell exactly.
 */
public enum CsvFor {
    /** Every cell exactly as it is. */
    PROGRAMS,
    /** No cell is a formula. */
    SPREADSHEETS,
    /** No cell is a formula, and a byte-order mark comes first, by which Excel recognises UTF-8 on a double click. */
    EXCEL;

    private static final String FORMULA_BEGINS = "=+-@\t\r＝＋－＠";

    /** Bulk data is exact unless it is meant for Excel. */
    public static CsvFor bulk(boolean byteOrderMark) {
        return byteOrderMark ? EXCEL : PROGRAMS;
    }

    /** An answer is for a person's spreadsheet unless it is to be exact. */
    public static CsvFor answer(boolean byteOrderMark, boolean exact) {
        return exact ? PROGRAMS : byteOrderMark ? EXCEL : SPREADSHEETS;
    }

    String cell(String text) {
        return this == PROGRAMS || text.isEmpty() || FORMULA_BEGINS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
