package org.dutygraph.form;

/** A way in which a published list departs from one plain table for each list. */
enum Oddity {
    /** One category for several rows. */
    MERGED_CATEGORIES,
    /** One department for several rows of the same department. */
    MERGED_DEPARTMENTS,
    /** The header again in the middle of the table. */
    REPEATED_HEADERS,
    /** Headers in two storeys. */
    TWO_STOREYS,
    /** 事项编码 before the name, 备注 at the end. */
    EXTRA_COLUMNS,
    /** Each department in a paragraph of its own. */
    BREAKS_IN_CELLS,
    /** A long cell goes on in a row without a number. */
    ROWS_CONTINUED,
    /** Each list in several tables, as pages make of it. */
    SEVERAL_TABLES,
    /** The numbers are made by the program. */
    NUMBERED_BY_PROGRAM
}
