package org.dutygraph.resolve.department;

/** Where a row names a department. */
public enum NamedIn {
    /** The column for departments, or the head of a joint cell. */
    CELL("cell"),
    /** Only the text that says who does what. */
    TEXT("text");

    private final String code;

    NamedIn(String code) {
        this.code = code;
    }

    /** The word used in the graph and in downloads. */
    public String code() {
        return code;
    }
}
