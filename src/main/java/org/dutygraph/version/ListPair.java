package org.dutygraph.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dutygraph.file.Sha256;
import org.dutygraph.load.PastLists.HeldList;
import org.jspecify.annotations.Nullable;

/** Two lists of a township, of which the latter held after the former. */
record ListPair(HeldList before, HeldList after) {

    /**
     * The lists that held on two days; empty where it is one, or there was none on the former.
     *
     * @param succession the lists of a township, the first one first
     * @param from none for the list before the one that held on the latter day
     */
    static Optional<ListPair> of(List<HeldList> succession, @Nullable LocalDate from, LocalDate to) {
        int after = last(succession, to);
        int before = from == null ? after - 1 : last(succession, from);
        return before < 0 || before >= after
                ? Optional.empty()
                : Optional.of(new ListPair(succession.get(before), succession.get(after)));
    }

    /** All that followed each other at once. */
    static List<ListPair> all(List<HeldList> succession) {
        return IntStream.range(1, succession.size())
                .mapToObj(at -> new ListPair(succession.get(at - 1), succession.get(at)))
                .toList();
    }

    private static int last(List<HeldList> succession, LocalDate day) {
        return (int) succession.stream()
                        .filter(list -> !list.from().begin().isAfter(day))
                        .count()
                - 1;
    }

    String township() {
        return after.list().township();
    }

    /** Where the two are compared, whatever becomes of them. */
    String address() {
        return "/differences?before=" + digits(before) + "&after=" + digits(after);
    }

    private static String digits(HeldList held) {
        return held.list().sha256().substring(0, Differences.DIGITS);
    }

    /** A name that no other pair has, nor this one where it is read by other rules. */
    String key(String rules) {
        return Sha256.of(
                String.join("\n", rules, told(before), told(after)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String told(HeldList held) {
        return held.list().sha256() + ' ' + held.list().document() + ' ' + held.from();
    }
}
