package org.dutygraph.resolve.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two lists, duty by duty. */
public final class ListChanges {

    private ListChanges() {}

    /**
     * What is otherwise, by the latter list's order; what it has no longer comes where it stood.
     *
     * @param before all rows of the former list
     * @param after all rows of the latter
     * @return those that are otherwise in something; none where the lists say the same
     */
    public static List<DutyChange> of(List<ListedDuty> before, List<ListedDuty> after) {
        Map<ListedDuty, ListedDuty> pairs = Pairing.of(before, after);
        Set<ListedDuty> known = new HashSet<>(pairs.values());
        List<DutyChange> changes = new ArrayList<>();
        for (ListedDuty duty : before) {
            ListedDuty now = pairs.get(duty);
            changes.add(now == null ? DutyChange.removed(duty) : DutyChange.of(duty, now));
        }
        after.stream()
                .filter(duty -> !known.contains(duty))
                .map(DutyChange::added)
                .forEach(changes::add);
        return changes.stream()
                .filter(change -> !change.aspects().isEmpty())
                .sorted(Comparator.comparing(
                                (DutyChange change) -> change.duty().list())
                        .thenComparingInt(change -> change.duty().number())
                        .thenComparing(change -> change.aspects().get(0)))
                .toList();
    }

    /** How many changes there are of each kind; one that is two at once counts in both. */
    public static Map<Aspect, Long> counts(List<DutyChange> changes) {
        Map<Aspect, Long> counts = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            counts.put(
                    aspect,
                    changes.stream()
                            .filter(change -> change.aspects().contains(aspect))
                            .count());
        }
        return counts;
    }
}
