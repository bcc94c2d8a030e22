package org.dutygraph.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/** Brings what visitors write to the characters in which the lists are written. */
public final class Simplified {

    private Simplified() {}

    /** Traditional characters as simplified ones, full-width letters and digits as plain ones; everything else stays. */
    public static String of(String text) {
        return ZhConverterUtil.toSimple(Widths.narrow(text));
    }
}
