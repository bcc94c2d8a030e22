package org.dutygraph.dutylist;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.text.Numerals;
import org.dutygraph.text.Spaces;
import org.dutygraph.text.Widths;
import org.jspecify.annotations.Nullable;

/**
 * The date of a list as its cover gives it, with the day where it tells one: 2025年7月, 二〇二五年七月十八日, 2025.7, 2025-07-18 10:30, alone on
 * its line, in brackets after the title or behind 发布时间. A day that its month does not have is not known.
 */
final class CoverDate {

    private static final Pattern DATE = Pattern.compile("(?:.*清单)?\\(?(?:[^\\d清]{0,20}?(?:发布|公布|编制|印发)?(?:日期|时间):?)?"
            + "(?:(?<year>[\\d〇○零O一二三四五六七八九]{4})年(?<month>[\\d一二三四五六七八九十]{1,3})月(?:(?<day>[\\d一二三四五六七八九十]{1,3})[日号])?"
            + "|(?<years>20\\d\\d)(?<mark>[-./])(?<months>\\d{1,2})(?:\\k<mark>(?<days>\\d{1,2}))?)"
            + "(?:T?\\d\\d:\\d\\d(?::\\d\\d)?)?"
            + "(?:印发|发布|公布|编制)?\\)?(?:信息来源.*|来源.*|浏览.*)?");

    private CoverDate() {}

    static Optional<ListDate> read(String line) {
        Matcher date = DATE.matcher(Spaces.none(Widths.narrow(line)));
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean isInWords = date.group("year") != null;
        OptionalInt year = Numerals.read(date.group(isInWords ? "year" : "years"));
        OptionalInt month = Numerals.read(date.group(isInWords ? "month" : "months"));
        if (year.isEmpty() || month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12) {
            return Optional.empty();
        }
        return Optional.of(ListDate.of(
                YearMonth.of(year.getAsInt(), month.getAsInt()), day(date.group(isInWords ? "day" : "days"))));
    }

    /** 0 where none is told. */
    private static int day(@Nullable String text) {
        return text == null ? 0 : Numerals.read(text).orElse(0);
    }
}
