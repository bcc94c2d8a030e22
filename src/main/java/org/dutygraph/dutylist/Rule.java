package org.dutygraph.dutylist;

import java.util.Locale;

/** What can be wrong with a document. */
public enum Rule {
    EMPTY_FILE(true),
    BINARY_FILE(true),
    UNDECODABLE_FILE(true),
    FOREIGN_FILE(true),
    TRUNCATED_FILE(true),
    LOCKED_FILE(true),
    BROKEN_FILE(true),
    SCANNED_FILE(true),
    TOO_LARGE_FILE(true),
    NESTED_ARCHIVE(true),
    VAST_ARCHIVE(true),
    SWELLING_FILE(true),
    SLOW_FILE(true),
    UNREADABLE_FILE(true),
    UNKEPT_FILE(true),
    INTERNAL_FAULT(true),
    PLACE_UNKNOWN(true),
    PLACE_MISSING(true),
    PLACE_AMBIGUOUS(true),
    TOWNSHIP_NOT_NAMED(true),
    LIST_TWICE(false),
    VERSIONS_UNDATED(false),
    PLACE_UNLISTED(false),
    STRAY_CONTROLS(false),
    RECOGNISED_PAGES(false),
    DOUBTFUL_READING(false),
    UNKNOWN_LIST(false),
    LIST_NOT_NAMED(false),
    MISSING_LIST(false),
    TOO_FEW_CELLS(false),
    TOO_MANY_CELLS(false),
    NUMBER_UNREADABLE(false),
    NUMBER_SUPPOSED(false),
    ROWS_COUNTED(false),
    DEPARTMENT_SUPPOSED(false),
    NUMBER_OUT_OF_SEQUENCE(false),
    NUMBER_TWICE(false),
    DECLARED_TOTAL_DIFFERS(false),
    DECLARED_CATEGORIES_DIFFER(false),
    DECLARED_DEPARTMENTS_DIFFER(false),
    STRAY_IN_DEPARTMENTS(false),
    NO_DEPARTMENT(false);

    private final boolean fatal;

    Rule(boolean fatal) {
        this.fatal = fatal;
    }

    /** Whether a document with this problem imports nothing. */
    public boolean fatal() {
        return fatal;
    }

    /** The name used in the report and in the message files, such as {@code number-twice}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
