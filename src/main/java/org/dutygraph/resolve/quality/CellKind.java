package org.dutygraph.resolve.quality;

/** Which cell of a row. */
public enum CellKind {
    CATEGORY("category"),
    NAME("name"),
    DEPARTMENTS("departments"),
    SUPERIOR("superior"),
    TOWNSHIP("township"),
    WAY("way");

    private final String code;

    CellKind(String code) {
        this.code = code;
    }

    /** The word used in the graph and in message files. */
    public String code() {
        return code;
    }
}
