package org.dutygraph.resolve.department;

import java.util.Locale;

/** What sort of body has a function. */
public enum FunctionKind {
    /** 党委的部门和办事机构 */
    PARTY,
    /** 人大 */
    CONGRESS,
    /** 政协 */
    CONSULTATIVE,
    /** 政府部门和事业单位 */
    GOVERNMENT,
    /** 监察、审判、检察机关 */
    JUSTICE,
    /** 上级派驻、垂直管理的机构 */
    VERTICAL,
    /** 群团组织 */
    MASS,
    /** 企业 */
    COMPANY,
    /** 一类部门的统称，不是一个部门 */
    CLASS,
    /** 未列入常见部门表 */
    UNLISTED;

    /** The word used in the graph and in data files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FunctionKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
