package org.dutygraph.form;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dutygraph.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word puts before paragraphs by itself and that stand nowhere in the text: a column of running numbers is
 * often made so. Each list counts on through the document; a paragraph of a higher level begins the lower ones anew
 * (ISO/IEC 29500-1, 17.9).
 */
final class WordNumbering {

    /** A level in the text of a number, as in {@code %1.%2}. */
    private static final Pattern LEVEL = Pattern.compile("%([1-9])");

    private final Map<BigInteger, TreeMap<Integer, Integer>> counts = new HashMap<>();

    /** What stands before the paragraph; empty for most. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        String text = paragraph.getNumLevelText();
        String format = paragraph.getNumFmt();
        if (list == null || text == null || format == null || format.equals("bullet") || format.equals("none")) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        TreeMap<Integer, Integer> levels = counts.computeIfAbsent(list, key -> new TreeMap<>());
        levels.tailMap(level, false).clear();
        levels.merge(level, first(paragraph), (count, first) -> count + 1);
        return LEVEL.matcher(text)
                .replaceAll(number -> printed(levels.getOrDefault(Integer.parseInt(number.group(1)) - 1, 1), format));
    }

    private static int first(XWPFParagraph paragraph) {
        @Nullable BigInteger override = paragraph.getNumStartOverride();
        return override == null ? 1 : override.intValue();
    }

    private static String printed(int count, String format) {
        return format.startsWith("chinese") || format.startsWith("ideographDigital") || format.startsWith("japanese")
                ? Numerals.write(count)
                : Integer.toString(count);
    }
}
