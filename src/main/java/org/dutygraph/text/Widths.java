package org.dutygraph.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the several forms of one character to one, for comparing and for reading numbers. */
public final class Widths {

    /** U+2F00–2FDF: what text taken from a PDF often has in place of the everyday character (⼯作 for 工作). */
    private static final Pattern KANGXI_RADICALS = Pattern.compile("[\u2F00-\u2FDF]+");

    private Widths() {}

    /** Full-width letters, digits, brackets and other compatibility forms as their plain ones; Chinese text stays. */
    public static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Only the radicals as the characters they stand for; widths and punctuation stay as printed. */
    static String withoutRadicals(String text) {
        if (text.chars().noneMatch(character -> character >= 0x2F00 && character <= 0x2FDF)) {
            return text;
        }
        return KANGXI_RADICALS
                .matcher(text)
                .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }
}
