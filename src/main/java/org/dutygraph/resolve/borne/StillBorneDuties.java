package org.dutygraph.resolve.borne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.NormalForm;

/** Finds the reclaimed duties that assisted and basic duties still contain. */
public final class StillBorneDuties {

    private StillBorneDuties() {}

    /**
     * All pairs of a reclaimed duty and another duty that still contains its matter, by the order of their keys. With many
     * townships there are many pairs, as each matter stands in each township: {@link #forEach} keeps none of them.
     *
     * @param duties all duties, no two with one key
     */
    public static List<StillBorne> of(Collection<DutyFacts> duties) {
        List<StillBorne> found = new ArrayList<>();
        forEach(duties, found::add);
        found.sort(Comparator.comparing(StillBorne::reclaimed).thenComparing(StillBorne::other));
        return found;
    }

    /** Gives each pair to the consumer, in an order that depends on the duties alone. */
    public static void forEach(Collection<DutyFacts> duties, Consumer<StillBorne> consumer) {
        Passages passages = new Passages(duties);
        SortedMap<String, List<DutyFacts>> matters = new TreeMap<>();
        duties.stream()
                .filter(duty -> duty.key().list() == ListKind.RECLAIMED)
                .sorted(Comparator.comparing(DutyFacts::key))
                .forEach(duty -> matters.computeIfAbsent(NormalForm.of(duty), form -> new ArrayList<>())
                        .add(duty));
        matters.forEach((form, reclaimed) -> {
            List<Found> found = passages.holding(Matter.of(form));
            reclaimed.forEach(duty -> found.forEach(other -> consumer.accept(other.stillBorne(duty.key()))));
        });
    }
}
