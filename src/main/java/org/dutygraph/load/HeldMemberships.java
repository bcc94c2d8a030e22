package org.dutygraph.load;

import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.common.CommonDuty;
import org.dutygraph.resolve.common.Resolution;
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
        List<Member> members = members(now).toList();
        return before.<Difference<?>>map(known ->
                        Difference.between(stillThere(graph, known), DerivedKind.MEMBERSHIPS, members, Member::row))
                .orElseGet(() -> Difference.between(graph, DerivedKind.MEMBERSHIPS, members, Member::row));
    }

    /** The duties of what has been written anew are not instances of anything yet. */
    private static Consumer<Consumer<Map<String, Object>>> stillThere(Graph graph, Resolution known) {
        Set<String> touched = new HashSet<>();
        graph.each("read/load/touched-townships", Map.of(), TownshipCode.class, place -> touched.add(place.code()));
        return rows -> members(known)
                .filter(member -> !touched.contains(member.membership().duty().township()))
                .forEach(member -> rows.accept(member.row()));
    }

    private static Stream<Member> members(Resolution resolution) {
        return resolution.commonDuties().stream()
                .flatMap(common -> common.members().stream().map(member -> new Member(common.id(), member)));
    }

    private record Held(String version, Resolution resolution) {}

    /** A township whose list has been written anew. */
    record TownshipCode(String code) {}

    /** A duty in its common duty. */
    private record Member(String common, CommonDuty.Membership membership) {

        /** What a further list makes every character weigh differs in later decimals, and is no reason to write all anew. */
        private static final double KEPT = 100;

        Map<String, Object> row() {
            return Map.of(
                    "duty",
                    membership.duty().toString(),
                    "common",
                    common,
                    "score",
                    Math.round(membership.score() * KEPT) / KEPT,
                    "reason",
                    membership.reason());
        }
    }
}
