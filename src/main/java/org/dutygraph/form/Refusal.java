package org.dutygraph.form;

/** What can be wrong with a file as a whole. */
public enum Refusal {
    EMPTY_FILE,
    /** Of a kind that holds no lists, or that is not read. */
    BINARY_FILE,
    UNDECODABLE_FILE,
    TRUNCATED_FILE,
    /** Behind a password. */
    LOCKED_FILE,
    /** Of a known kind, but not as its format has it: cut, damaged, or made to exhaust its reader. */
    BROKEN_FILE,
    /** Pages that are pictures only. */
    SCANNED_FILE,
    TOO_LARGE_FILE
}
