package org.dutygraph.resolve.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A duty of two lists.
 *
 * @param before none where only the latter list has it
 * @param after none where only the former list has it
 * @param aspects in what it is otherwise, in their order; empty where in nothing
 */
public record DutyChange(
        @Nullable ListedDuty before, @Nullable ListedDuty after, List<Aspect> aspects) {

    static DutyChange added(ListedDuty after) {
        return new DutyChange(null, after, List.of(Aspect.ADDED));
    }

    static DutyChange removed(ListedDuty before) {
        return new DutyChange(before, null, List.of(Aspect.REMOVED));
    }

    static DutyChange of(ListedDuty before, ListedDuty after) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (aspect.tells(before, after)) {
                aspects.add(aspect);
            }
        }
        if (aspects.isEmpty() && before.number() != after.number()) {
            aspects.add(Aspect.RENUMBERED);
        }
        return new DutyChange(before, after, List.copyOf(aspects));
    }

    /** The duty as the latter list has it; where it has it not, as the former has it. */
    public ListedDuty duty() {
        ListedDuty duty = after == null ? before : after;
        if (duty == null) {
            throw new IllegalStateException("A change of no duty");
        }
        return duty;
    }
}
