package org.dutygraph.resolve.common;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.dutygraph.resolve.wording.Wording;

/** The distinct normal forms of all duties, and which duty has which. */
final class Phrasings {

    /** Basic duties first, then by normal form. */
    private static final Comparator<Sayings.Form> ORDER = Comparator.comparing(
                    (Sayings.Form form) -> !form.wanted().basic())
            .thenComparing(form -> form.wanted().normalForm());

    private final List<Phrasing> all;
    private final Rows rows;
    private final int[] ofSaying;
    private final List<Sayings.Saying> sayings;
    /** Of the few duties whose list has their phrasing before, too: how many times. */
    private final Int2IntOpenHashMap before;

    private Phrasings(List<Phrasing> all, Rows rows, int[] ofSaying, List<Sayings.Saying> sayings) {
        this.all = all;
        this.rows = rows;
        this.ofSaying = ofSaying;
        this.sayings = sayings;
        this.before = before();
    }

    static Phrasings of(DutyRoll roll) {
        List<Sayings.Form> forms = roll.sayings().forms().stream().sorted(ORDER).toList();
        List<Phrasing> all = IntStream.range(0, forms.size())
                .parallel()
                .mapToObj(index -> phrasing(index, forms.get(index)))
                .toList();
        IdentityHashMap<Sayings.Form, Integer> indexes = new IdentityHashMap<>();
        for (int index = 0; index < forms.size(); index++) {
            indexes.put(forms.get(index), index);
        }
        List<Sayings.Saying> sayings = List.copyOf(roll.sayings().all());
        int[] ofSaying = sayings.stream()
                .mapToInt(saying -> indexes.getOrDefault(saying.form(), 0))
                .toArray();
        return new Phrasings(all, roll.rows(), ofSaying, sayings);
    }

    /** In the order of their index. */
    List<Phrasing> all() {
        return all;
    }

    Rows rows() {
        return rows;
    }

    /** The index of a duty's phrasing. */
    int ofRow(int row) {
        return ofSaying[rows.said(row)];
    }

    Phrasing of(int row) {
        return all.get(ofRow(row));
    }

    /** How many duties of the same list, before this one, have its phrasing. */
    int before(int row) {
        return before.get(row);
    }

    Sayings.Saying saying(int row) {
        return sayings.get(rows.said(row));
    }

    private Int2IntOpenHashMap before() {
        Int2IntOpenHashMap repeated = new Int2IntOpenHashMap();
        Int2IntOpenHashMap ofList = new Int2IntOpenHashMap();
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0 && rows.slot(row) != rows.slot(row - 1)) {
                ofList.clear();
            }
            int earlier = ofList.addTo(ofRow(row), 1);
            if (earlier > 0) {
                repeated.put(row, earlier);
            }
        }
        return repeated;
    }

    private static Phrasing phrasing(int index, Sayings.Form form) {
        Register.Wanted wanted = form.wanted();
        return new Phrasing(index, wanted.basic(), Wording.of(wanted.normalForm()), form.functions(), form.duties());
    }
}
