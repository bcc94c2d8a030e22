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
    TOO_LARGE_FILE,
    /** An archive within an archive. */
    NESTED_ARCHIVE,
    /** An archive with more in it than is taken from one. */
    VAST_ARCHIVE,
    /** Of an archive: much more than it says, or than a document shrinks to. */
    SWELLING_FILE,
    /** It takes longer to read than any document. */
    SLOW_FILE
}
