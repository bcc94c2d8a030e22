package org.dutygraph.dutylist;

/** The three lists of a township: what it performs itself, what it assists with, what has been taken back. */
public enum ListKind {
    /** 基本履职事项 */
    BASIC("basic"),
    /** 配合履职事项 */
    ASSISTED("assisted"),
    /** 上级部门收回事项 */
    RECLAIMED("reclaimed");

    private final String code;

    ListKind(String code) {
        this.code = code;
    }

    /** The word used in the graph, in JSON and in downloads. */
    public String code() {
        return code;
    }
}
