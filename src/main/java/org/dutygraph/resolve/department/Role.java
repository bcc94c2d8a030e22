package org.dutygraph.resolve.department;

/** What a row says a department is to one duty. */
public enum Role {
    /** The row says that it leads, or that the duty is its to answer for (由…牵头, 由…负责, 牵头部门：…). */
    LEADS("leads"),
    /** It only takes part in what another does (会同…, 联合…, 配合部门：…). */
    JOINS("joins"),
    /** It only takes over or is told what another has done (移交…, 报…). */
    RECEIVES("receives"),
    /** Its name is printed, and the row says none of these; what it does itself, if anything, are its items. */
    NAMED("named");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The word used in the graph and in downloads. */
    public String code() {
        return code;
    }
}
