package org.dutygraph.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese characters, as dates and headings have them. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern ZEROS = Pattern.compile("[〇○Ｏ０0O]");
    private static final Pattern ARABIC = Pattern.compile("\\d{1,6}");
    private static final Pattern DIGIT_BY_DIGIT = Pattern.compile("[" + DIGITS + "]{2,6}");
    private static final Pattern UP_TO_99 = Pattern.compile("([一二三四五六七八九])?(十)?([一二三四五六七八九])?");

    private Numerals() {}

    /** 2025, 二〇二五 or 十二 as a number; empty for anything else. */
    public static OptionalInt read(String text) {
        String narrow = Widths.narrow(text).strip();
        if (ARABIC.matcher(narrow).matches()) {
            return OptionalInt.of(Integer.parseInt(narrow));
        }
        String chinese = ZEROS.matcher(narrow).replaceAll("零");
        if (DIGIT_BY_DIGIT.matcher(chinese).matches()) {
            return OptionalInt.of(
                    chinese.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> number * 10 + digit));
        }
        var tens = UP_TO_99.matcher(chinese);
        if (chinese.isEmpty()
                || !tens.matches()
                || (tens.group(1) != null && tens.group(2) == null && tens.group(3) != null)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(tens(tens.group(1), tens.group(2)) + digit(tens.group(3)));
    }

    /** A number up to 99 in Chinese characters, such as 十二; greater ones in digits. */
    public static String write(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return ten + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }

    private static int tens(@Nullable String first, @Nullable String ten) {
        if (ten == null) {
            return digit(first);
        }
        return first == null ? 10 : digit(first) * 10;
    }

    private static int digit(@Nullable String character) {
        return character == null ? 0 : DIGITS.indexOf(character);
    }
}
