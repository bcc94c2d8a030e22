package org.dutygraph.dutylist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The date of a list: a day, or a month of which nobody says the day. Written 2025-07-18 or 2025-07.
 *
 * <p>What is sorted by it stands by the first day that it may be, a month before its days; only {@link #isBefore} tells what was
 * earlier.
 *
 * @param begin the day; of a month its first, from which on the list is taken to hold
 * @param hasDay whether the day is known
 */
public record ListDate(LocalDate begin, boolean hasDay) implements Comparable<ListDate> {

    private static final int MONTH_LETTERS = "2025-07".length();
    private static final int DAY_LETTERS = "2025-07-18".length();
    private static final Comparator<ListDate> SHOWN =
            Comparator.comparing(ListDate::begin).thenComparing(ListDate::hasDay);

    /** A month of which the day is not known. */
    public static ListDate of(YearMonth month) {
        return new ListDate(month.atDay(1), false);
    }

    /** A day of a month; the month alone where it has no such day. */
    static ListDate of(YearMonth month, int day) {
        return day < 1 || day > month.lengthOfMonth() ? of(month) : new ListDate(month.atDay(day), true);
    }

    /**
     * The date that somebody has written: as {@link #toString} does, whatever follows it, or in any way in which lists print it.
     *
     * @return empty where it is none
     */
    public static Optional<ListDate> parse(@Nullable String text) {
        if (text == null || text.length() < MONTH_LETTERS) {
            return Optional.empty();
        }
        try {
            ListDate month = of(YearMonth.parse(text.substring(0, MONTH_LETTERS)));
            return Optional.of(month.refined(day(text)));
        } catch (DateTimeException none) {
            return CoverDate.read(text);
        }
    }

    private static Optional<ListDate> day(String text) {
        try {
            return text.length() < DAY_LETTERS
                    ? Optional.empty()
                    : Optional.of(new ListDate(LocalDate.parse(text.substring(0, DAY_LETTERS)), true));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The more trusted of two, with the day of the other where it alone tells one and is of the same month. */
    public static Optional<ListDate> first(Optional<ListDate> trusted, Optional<ListDate> other) {
        return trusted.map(date -> date.refined(other)).or(() -> other);
    }

    private ListDate refined(Optional<ListDate> other) {
        return other.filter(date -> !hasDay && month().equals(date.month())).orElse(this);
    }

    private YearMonth month() {
        return YearMonth.from(begin);
    }

    /** The last day that it may be. */
    public LocalDate end() {
        return hasDay ? begin : month().atEndOfMonth();
    }

    /** Whether it is earlier, whatever day of its month a month stands for. */
    public boolean isBefore(ListDate other) {
        return end().isBefore(other.begin);
    }

    @Override
    public int compareTo(ListDate other) {
        return SHOWN.compare(this, other);
    }

    @Override
    public String toString() {
        return hasDay ? begin.toString() : month().toString();
    }
}
