package org.dutygraph.dutylist;

/** The three lists of a township: what it performs itself, what it assists with, what has been taken back. */
public enum ListKind {
    BASIC("basic", "基本履职事项"),
    ASSISTED("assisted", "配合履职事项"),
    RECLAIMED("reclaimed", "上级部门收回事项");

    private final String code;
    private final String title;

    ListKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** What the documents call it. */
    public String title() {
        return title;
    }

    /** The word used in the graph, in JSON and in downloads. */
    public String code() {
        return code;
    }
}
