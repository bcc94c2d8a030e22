package org.dutygraph.resolve.wording;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.ListKind;

/**
 * The stable key of a duty: one numbered row of one list of one township.
 *
 * @param township the township's code
 * @param list the list
 * @param number the number in the list
 */
public record DutyKey(String township, ListKind list, int number) implements Comparable<DutyKey> {

    private static final Pattern PRINTED = Pattern.compile("(.+)-(basic|assisted|reclaimed)-(\\d{1,6})");
    private static final Comparator<DutyKey> ORDER =
            Comparator.comparing(DutyKey::township).thenComparing(DutyKey::list).thenComparingInt(DutyKey::number);

    /** Reads what {@link #toString()} prints; empty where the text is no such key. */
    public static Optional<DutyKey> parse(String text) {
        Matcher matcher = PRINTED.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (ListKind list : ListKind.values()) {
            if (list.code().equals(matcher.group(2))) {
                return Optional.of(new DutyKey(matcher.group(1), list, Integer.parseInt(matcher.group(3))));
            }
        }
        return Optional.empty();
    }

    /** The list it stands in; two duties of one slot are never the same matter. */
    public Slot slot() {
        return new Slot(township, list);
    }

    @Override
    public int compareTo(DutyKey other) {
        return ORDER.compare(this, other);
    }

    /** Such as {@code 652325105-reclaimed-1}. */
    @Override
    public String toString() {
        return township + "-" + list.code() + "-" + number;
    }

    /**
     * One list of one township.
     *
     * @param township the township's code
     * @param list the list
     */
    public record Slot(String township, ListKind list) {}
}
