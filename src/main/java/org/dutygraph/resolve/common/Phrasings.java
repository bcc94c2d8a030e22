package org.dutygraph.resolve.common;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutygraph.resolve.wording.Wording;

/**
 * The distinct normal forms of all duties, and which duty has which.
 *
 * @param all in the order of their index
 * @param rows the duties
 * @param ofRow the phrasing of each duty
 * @param sayings the distinct names, by what a row says
 */
record Phrasings(List<Phrasing> all, Rows rows, int[] ofRow, List<Sayings.Saying> sayings) {

    /** Basic duties first, then by normal form. */
    private static final Comparator<Sayings.Form> ORDER = Comparator.comparing(
                    (Sayings.Form form) -> !form.wanted().basic())
            .thenComparing(form -> form.wanted().normalForm());

    static Phrasings of(DutyRoll roll) {
        List<Sayings.Form> forms =
                roll.sayings().forms().stream().sorted(ORDER).toList();
        List<Phrasing> all = IntStream.range(0, forms.size())
                .parallel()
                .mapToObj(index -> phrasing(index, forms.get(index)))
                .toList();
        Map<Sayings.Form, Integer> indexes = new IdentityHashMap<>();
        for (int index = 0; index < forms.size(); index++) {
            indexes.put(forms.get(index), index);
        }
        List<Sayings.Saying> sayings = List.copyOf(roll.sayings().all());
        Rows rows = roll.rows();
        int[] ofSaying = sayings.stream()
                .mapToInt(saying -> indexes.getOrDefault(saying.form(), 0))
                .toArray();
        int[] ofRow = Arrays.stream(rows.said()).map(saying -> ofSaying[saying]).toArray();
        return new Phrasings(all, rows, ofRow, sayings);
    }

    Phrasing of(int row) {
        return all.get(ofRow[row]);
    }

    Sayings.Saying saying(int row) {
        return sayings.get(rows.said()[row]);
    }

    private static Phrasing phrasing(int index, Sayings.Form form) {
        Register.Wanted wanted = form.wanted();
        return new Phrasing(
                index, wanted.basic(), Wording.of(wanted.normalForm()), form.functions(), form.duties());
    }
}
