package org.dutygraph.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** Chinese names as they are written in Latin letters: 奇台 is qitai. */
public final class Pinyin {

    /** Of letters, as in zhuang. */
    private static final int LONGEST = 6;

    private static final int MOST_READINGS = 8;

    private Pinyin() {}

    /** Without tones and blanks, ü as u; of characters that are read in several ways, the first. */
    public static String of(String text) {
        return text.chars().mapToObj(character -> of((char) character)).collect(Collectors.joining());
    }

    /** The same with a blank between the characters. */
    public static String syllables(String text) {
        return text.chars().mapToObj(character -> of((char) character)).collect(Collectors.joining(" "));
    }

    /**
     * The ways in which letters can be read as syllables: xian is xian, and xi an. Blanks and apostrophes, between which a
     * syllable ends, may be there or not; ü is typed as v or u.
     *
     * @return the few that come first where there are many; empty where the text is no pinyin
     */
    public static List<List<String>> readings(String text) {
        List<List<String>> ways = List.of(List.of());
        for (String run :
                text.strip().toLowerCase(Locale.ROOT).replace('v', 'u').split("[\\s'’]+", -1)) {
            List<List<String>> ends = cut(run);
            ways = ways.stream()
                    .flatMap(way -> ends.stream().map(end -> Stream.concat(way.stream(), end.stream())
                            .toList()))
                    .limit(MOST_READINGS)
                    .toList();
        }
        return ways.stream().filter(way -> !way.isEmpty()).toList();
    }

    /** Long syllables first. */
    private static List<List<String>> cut(String letters) {
        if (letters.isEmpty()) {
            return List.of(List.of());
        }
        return IntStream.iterate(Math.min(LONGEST, letters.length()), length -> length > 0, length -> length - 1)
                .filter(length -> Syllables.ALL.contains(letters.substring(0, length)))
                .boxed()
                .flatMap(length -> cut(letters.substring(length)).stream()
                        .map(rest -> Stream.concat(Stream.of(letters.substring(0, length)), rest.stream())
                                .toList()))
                .limit(MOST_READINGS)
                .toList();
    }

    private static String of(char character) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null || readings.length == 0
                ? String.valueOf(character)
                : readings[0].replaceAll("\\d", "").replace("u:", "u");
    }

    /** The syllables there are, of the characters of everyday Chinese; made when first needed. */
    private static final class Syllables {

        private static final char FIRST = '\u4E00';
        private static final char LAST = '\u9FA5';
        private static final Set<String> ALL = all();

        private Syllables() {}

        private static Set<String> all() {
            CharsetEncoder everyday = Charset.forName("GB2312").newEncoder();
            return IntStream.rangeClosed(FIRST, LAST)
                    .filter(character -> everyday.canEncode((char) character))
                    .mapToObj(character -> of((char) character))
                    // but what is only hummed: ng
                    .filter(syllable -> syllable.matches(".*[aeiou].*"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
