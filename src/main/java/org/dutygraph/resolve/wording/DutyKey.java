package org.dutygraph.resolve.wording;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.ListKind;
import org.jspecify.annotations.Nullable;

/**
 * The stable key of a duty: one numbered row of one list of one township.
 *
 * @param township the township's code
 * @param list the list
 * @param number the number in the list
 * @param occurrence 1; more where the list has the number more than once, counted in its order
 */
public record DutyKey(String township, ListKind list, int number, int occurrence) implements Comparable<DutyKey> {

    private static final Pattern PRINTED =
            Pattern.compile("(.+)-(basic|assisted|reclaimed)-(\\d{1,6})(?:~(\\d{1,4}))?");
    private static final Comparator<DutyKey> ORDER = Comparator.comparing(DutyKey::township)
            .thenComparing(DutyKey::list)
            .thenComparingInt(DutyKey::number)
            .thenComparingInt(DutyKey::occurrence);

    public DutyKey(String township, ListKind list, int number) {
        this(township, list, number, 1);
    }

    /** Reads what {@link #toString()} prints; empty where the text is no such key. */
    public static Optional<DutyKey> parse(String text) {
        Matcher matcher = PRINTED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (ListKind list : ListKind.values()) {
            if (list.code().equals(matcher.group(2))) {
                return Optional.of(
                        new DutyKey(matcher.group(1), list, number(matcher.group(3)), number(matcher.group(4))));
            }
        }
        return Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** The list it stands in; two duties of one slot are never the same matter. */
    public Slot slot() {
        return new Slot(township, list);
    }

    @Override
    public int compareTo(DutyKey other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code 652325105-reclaimed-1}, or {@code 652325105-reclaimed-1~2} where the number occurs again. */
    @Override
    public String toString() {
        return township + "-" + list.code() + "-" + number + (occurrence == 1 ? "" : "~" + occurrence);
    }

    /**
     * One list of one township.
     *
     * @param township the township's code
     * @param list the list
     */
    public record Slot(String township, ListKind list) {}
}
