package org.dutygraph.resolve.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;

/**
 * Duties taken for one matter while groups form.
 *
 * @param id its place in the order of forming
 * @param registered the common duty it was before; null where it is new
 * @param members its duties
 * @param slots the lists they stand in, no two in the same
 * @param spokesmen its most frequent phrasings, which speak for it
 */
record Cluster(
        int id, @Nullable String registered, List<Member> members, Set<DutyKey.Slot> slots, List<Phrasing> spokesmen) {

    private static final int SPOKESMEN = 6;

    static Cluster of(int id, @Nullable String registered, List<Member> members) {
        return new Cluster(
                id,
                registered,
                List.copyOf(members),
                members.stream().map(member -> member.duty().key().slot()).collect(Collectors.toSet()),
                members.stream()
                        .map(Member::phrasing)
                        .distinct()
                        .sorted(Comparator.comparingInt((Phrasing phrasing) -> -phrasing.duties())
                                .thenComparingInt(Phrasing::index))
                        .limit(SPOKESMEN)
                        .toList());
    }

    static Cluster merged(int id, Cluster a, Cluster b) {
        List<Member> all = new ArrayList<>(a.members);
        all.addAll(b.members);
        return of(id, a.registered != null ? a.registered : b.registered, all);
    }

    /**
     * Whether the two may be one matter: no list has a duty of either, no two former common duties meet, and neither side already
     * unites basic duties with others.
     */
    boolean mayJoin(Cluster other) {
        return (registered == null || other.registered == null)
                && !(isMixed() && other.isMixed())
                && Collections.disjoint(slots, other.slots);
    }

    /** Whether a township has a duty in both. */
    boolean shareTownship(Cluster other) {
        return slots.stream().anyMatch(slot -> Arrays.stream(ListKind.values())
                .anyMatch(list -> other.slots.contains(new DutyKey.Slot(slot.township(), list))));
    }

    boolean isMixed() {
        return spokesmen.stream().map(Phrasing::basic).distinct().count() > 1;
    }

    /**
     * A duty in a cluster.
     *
     * @param duty the duty
     * @param phrasing its normal form
     */
    record Member(DutyFacts duty, Phrasing phrasing) {}
}
