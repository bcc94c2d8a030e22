package org.dutygraph.load;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Resolution;
import org.dutygraph.resolve.wording.DutyKey;
import org.jspecify.annotations.Nullable;

/**
 * Which common duty each duty of the graph is an instance of, kept in mind from one import to the next as long as memory lasts, so
 * that a further list need not read those of all others: about 40 bytes a duty.
 */
final class HeldMemberships {

    private @Nullable SoftReference<Held> held;

    /** Keeps in mind what a version of the graph holds. */
    synchronized void hold(String version, Resolution resolution) {
        held = new SoftReference<>(new Held(version, resolution));
    }

    /** What a version of the graph holds; empty where that is not known, as for a version of a former run. */
    synchronized Optional<Resolution> of(String version) {
        return Optional.ofNullable(held)
                .map(SoftReference::get)
                .filter(known -> known.version().equals(version))
                .map(Held::resolution);
    }

    /**
     * What has to change.
     *
     * @param before what the graph held before documents changed; where it is not known, the graph is asked
     */
    static Difference<?> difference(Graph graph, Optional<Resolution> before, Resolution now) {
        return before.<Difference<?>>map(known -> difference(graph, known, now))
                .orElseGet(() -> Difference.between(
                        graph, DerivedKind.MEMBERSHIPS, members(now).toList(), Member::row));
    }

    /** Most are as they were: only those that are not are put in the form in which they are written. */
    private static Difference<?> difference(Graph graph, Resolution before, Resolution now) {
        Set<String> touched = touched(graph);
        Map<DutyKey, Member> gone = new HashMap<>();
        members(before)
                .filter(member -> !touched.contains(member.duty().township()))
                .forEach(member -> gone.put(member.duty(), member));
        List<Member> held = new ArrayList<>();
        List<Member> found = members(now)
                .filter(member -> {
                    Member known = gone.remove(member.duty());
                    if (known != null && !member.equals(known)) {
                        held.add(known);
                    }
                    return !member.equals(known);
                })
                .toList();
        held.addAll(gone.values());
        return Difference.between(
                rows -> held.forEach(member -> rows.accept(member.row())), DerivedKind.MEMBERSHIPS, found, Member::row);
    }

    /** The duties of what has been written anew are not instances of anything yet. */
    private static Set<String> touched(Graph graph) {
        Set<String> touched = new HashSet<>();
        graph.each("read/load/touched-townships", Map.of(), TownshipCode.class, place -> touched.add(place.code()));
        return touched;
    }

    private static Stream<Member> members(Resolution resolution) {
        return resolution.commonDuties().stream()
                .flatMap(common -> common.members().stream().map(member -> Member.of(common.id(), member)));
    }

    private record Held(String version, Resolution resolution) {}

    /** A township whose list has been written anew. */
    record TownshipCode(String code) {}

    /**
     * A duty in its common duty.
     *
     * @param score in hundredths: what a further list makes every character weigh differs in later decimals, and is no reason to
     *     write all anew
     */
    private record Member(DutyKey duty, String common, long score, String reason) {

        private static final double HUNDREDTHS = 100;

        static Member of(String common, CommonDuty.Membership membership) {
            return new Member(
                    membership.duty(), common, Math.round(membership.score() * HUNDREDTHS), membership.reason());
        }

        Map<String, Object> row() {
            return Map.of("duty", duty.toString(), "common", common, "score", score / HUNDREDTHS, "reason", reason);
        }
    }
}
