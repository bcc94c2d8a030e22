package org.dutygraph.place;

import java.util.Locale;

/** What can be wrong with a line of the side file of places. */
public enum DecisionRule {
    /** The header has a column that means nothing here; argument: the column. */
    UNKNOWN_COLUMN,
    /** The header lacks a column, so that no line counts; argument: the column. */
    MISSING_COLUMN,
    /** The line has more or fewer cells than the header; arguments: how many it has, how many it should have. */
    CELL_COUNT,
    /** A cell is empty; argument: its column. */
    EMPTY_CELL,
    /** A cell has none of the values that it may have; arguments: its column, the value. */
    UNKNOWN_VALUE,
    /** What is written as a list's date is neither a month nor a day, so that it tells no order; argument: it. The line counts otherwise. */
    NO_DATE,
    /** The gazetteer has no township of the code; argument: the code. */
    UNKNOWN_CODE,
    /** The key of an unlisted township begins with no county's code, or has no name; argument: the key. */
    UNKNOWN_KEY,
    /** The township has a code, so that the key is not to be used; arguments: the key, the code. */
    LISTED_TOWNSHIP,
    /** An earlier line has settled the document; argument: that line's number. */
    DOCUMENT_TWICE,
    /** No such document was received; argument: its name. The line counts as soon as there is one. */
    UNKNOWN_DOCUMENT,
    /** The file cannot be read as CSV from here on; argument: why. */
    UNREADABLE;

    /** The name used in the message files, such as {@code unknown-code}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
