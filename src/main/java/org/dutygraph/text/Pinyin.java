package org.dutygraph.text;

import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Chinese names as they are written in Latin letters: 奇台 is qitai. */
public final class Pinyin {

    private Pinyin() {}

    /** Without tones and blanks, ü as u; of characters that are read in several ways, the first. */
    public static String of(String text) {
        return text.chars().mapToObj(character -> of((char) character)).collect(Collectors.joining());
    }

    private static String of(char character) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null || readings.length == 0
                ? String.valueOf(character)
                : readings[0].replaceAll("\\d", "").replace("u:", "u");
    }
}
