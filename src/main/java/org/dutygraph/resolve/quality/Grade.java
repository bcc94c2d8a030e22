package org.dutygraph.resolve.quality;

/** How much a finding matters. */
public enum Grade {
    /** It changes what the list says. */
    SENSE("sense"),
    /** It changes only how the list says it. */
    FORM("form"),
    /** It may change what the list says, or be one township's own way of saying it: shown apart, and not counted. */
    POSSIBLE("possible");

    private final String code;

    Grade(String code) {
        this.code = code;
    }

    /** The word used in the graph and in the report. */
    public String code() {
        return code;
    }
}
