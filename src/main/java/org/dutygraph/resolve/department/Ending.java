package org.dutygraph.resolve.department;

import java.util.Locale;
import java.util.regex.Pattern;

/** What became of a duty that was taken back from townships. */
public enum Ending {
    /** Nobody does it any longer: no department is named, and the way of working says that it is not done. */
    ENDED,
    /** A department may still do it, but no longer to townships: 不再对乡镇进行考核. */
    ENDED_FOR_TOWNSHIPS,
    /** A department carries it on. */
    CONTINUED;

    /**
     * 不再 or 取消 … 对 townships, within one clause. Not 不再由乡镇承担: that says who does it, which is what taking back
     * means anyway.
     */
    private static final Pattern NO_LONGER_TO_TOWNSHIPS = Pattern.compile(
            "(?:不再|停止|取消)\\s*(?:对|向)\\s*(?:各|全县|全市|全区|所辖|辖区内?|下级)*\\s*(?:乡镇|乡（镇）|乡\\(镇\\)|镇|乡|街道|基层)[^，,。；;\\n]*");

    /**
     * Of a reclaimed duty.
     *
     * @param wayOfWorking as the list has it
     * @param discontinued whether the row names no department and says that nobody does this any longer
     */
    public static Ending of(String wayOfWorking, boolean discontinued) {
        if (discontinued) {
            return ENDED;
        }
        return NO_LONGER_TO_TOWNSHIPS.matcher(wayOfWorking).find() ? ENDED_FOR_TOWNSHIPS : CONTINUED;
    }

    /** As the graph has it: ended, ended-for-townships, continued. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
