package org.dutygraph.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.HeldList;
import org.dutygraph.load.RegisteredWordings;
import org.dutygraph.resolve.change.Aspect;
import org.dutygraph.version.DifferenceRow.Side;
import org.dutygraph.version.KeptPairChanges.Worked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is otherwise for a place, a department, a function or a common duty in lists that followed each other. A department is known in former
 * lists by its name, and a duty by the change that leads from it to one of today; what a list has lost altogether, by the
 * department that led or received it, and by its wording, which the register of common duties keeps.
 */
@Component
class ThingChanges {

    private final Graph graph;
    private final PastLists past;
    private final KeptPairChanges kept;
    private final RegisteredWordings wordings;

    ThingChanges(Graph graph, PastLists past, KeptPairChanges kept, RegisteredWordings wordings) {
        this.wordings = wordings;
        this.graph = graph;
        this.past = past;
        this.kept = kept;
    }

    Thing department(String id) {
        return offices(id, "");
    }

    Thing function(String name) {
        return offices("", name);
    }

    private Thing offices(String department, String function) {
        return new Thing(
                Set.of(),
                Set.of(),
                graph.read(
                        "read/version/offices", Map.of("department", department, "function", function), Office.class),
                "");
    }

    Thing commonDuty(String id) {
        return new Thing(
                ids("read/version/members", id), wordings.of(ids("read/version/former-ids", id)), List.of(), "");
    }

    /** All duties of a township or of a county, by its code. */
    Thing place(String code) {
        return new Thing(Set.of(), Set.of(), List.of(), code);
    }

    private Set<String> ids(String statement, String common) {
        return graph.read(statement, Map.of("common", common), Member.class).stream()
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    /** The lists of each township that a thing may stand in or may have stood in, the first one first. */
    List<List<HeldList>> lists(Thing thing) {
        return past.successions().lists().entrySet().stream()
                .filter(entry -> thing.mayBeIn(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * What is otherwise for a thing in the lists of a township that followed each other, the first pair first.
     *
     * @param until the time, as {@link System#nanoTime} has it, after which nothing more is compared
     * @return empty where not all has been compared in time; no pair of a township that has not got it and has not lost it
     */
    Optional<List<Touched>> of(Thing thing, List<HeldList> succession, String rules, long until) {
        List<ListPair> pairs = ListPair.all(succession);
        boolean mayHave = !pairs.isEmpty() && thing.isIn(pairs.get(0).township());
        for (ListPair pair : pairs) {
            Optional<Worked> worked = kept.worked(pair, rules, until);
            if (worked.isEmpty()) {
                return Optional.empty();
            }
            mayHave |= worked.flatMap(Worked::summary)
                    .filter(summary -> summary.count(ChangeKind.REMOVED) > 0)
                    .isPresent();
        }
        if (!mayHave) {
            return Optional.of(List.of());
        }
        List<Touched> touched = new ArrayList<>();
        Set<String> ids = thing.duties();
        for (int at = pairs.size() - 1; at >= 0; at--) {
            ListPair pair = pairs.get(at);
            Optional<PairChanges> changes =
                    kept.isReadable(pair, rules) ? Optional.of(kept.changes(pair, rules)) : Optional.empty();
            List<DifferenceRow> rows = changes.map(PairChanges::rows).orElse(List.of());
            List<DifferenceRow> lost = changes.map(thing::lost).orElse(List.of());
            Set<String> now = ids;
            touched.add(
                    0,
                    new Touched(
                            pair,
                            rows.stream()
                                    .filter(row -> thing.has(row, pair.township(), now) || lost.contains(row))
                                    .toList()));
            ids = former(rows, now, lost);
        }
        boolean hasIt = thing.isIn(pairs.get(0).township())
                || touched.stream().anyMatch(each -> !each.rows().isEmpty());
        return Optional.of(hasIt ? touched : List.of());
    }

    /** What these duties, and those that were lost after it, were called in the list before. */
    private static Set<String> former(List<DifferenceRow> rows, Set<String> now, List<DifferenceRow> lost) {
        Set<String> before = new HashSet<>(now);
        rows.forEach(row -> id(row.after()).ifPresent(before::remove));
        lost.forEach(row -> id(row.before()).ifPresent(before::add));
        rows.stream()
                .filter(row -> id(row.after()).filter(now::contains).isPresent())
                .forEach(row -> id(row.before()).ifPresent(before::add));
        return before;
    }

    private static Optional<String> id(@Nullable Side side) {
        return Optional.ofNullable(side).map(Side::id);
    }

    /**
     * What changes are asked of.
     *
     * @param duties those of a common duty, as the current lists call them
     * @param wordings those that a common duty has ever been given, as {@link RegisteredWordings} has them
     * @param offices the departments
     * @param place what the codes of townships begin with whose duties are all meant; empty for none
     */
    record Thing(Set<String> duties, Set<String> wordings, List<Office> offices, String place) {

        private boolean mayBeIn(String township) {
            return !wordings.isEmpty() || isIn(township);
        }

        /** Whether a township has it by its current list, or is of its place. */
        boolean isIn(String township) {
            return (!place.isEmpty() && township.startsWith(place))
                    || offices.stream().anyMatch(office -> township.startsWith(office.placeCode()))
                    || duties.stream().anyMatch(id -> id.startsWith(township + "-"));
        }

        /** What the latter list has no longer, and was worded as this common duty is or was. */
        private List<DifferenceRow> lost(PairChanges changes) {
            List<String> places =
                    List.of(changes.before().township(), changes.before().county());
            return wordings.isEmpty()
                    ? List.of()
                    : changes.of(ChangeKind.REMOVED).stream()
                            .filter(row -> isWorded(row.before(), places))
                            .toList();
        }

        private boolean isWorded(@Nullable Side side, List<String> places) {
            return side != null && wordings.contains(RegisteredWordings.of(side.list(), side.name(), places));
        }

        private boolean has(DifferenceRow row, String township, Set<String> ids) {
            if (!place.isEmpty()) {
                return !row.aspects().equals(List.of(Aspect.RENUMBERED));
            }
            Set<String> names = offices.stream()
                    .filter(office -> township.startsWith(office.placeCode()))
                    .map(Office::name)
                    .collect(Collectors.toSet());
            return id(row.after()).filter(ids::contains).isPresent()
                    || Stream.of(Optional.ofNullable(row.before()), Optional.ofNullable(row.after()))
                            .flatMap(Optional::stream)
                            .map(Side::departments)
                            .flatMap(List::stream)
                            .anyMatch(names::contains);
        }
    }

    /** Two lists, and what is otherwise for the thing in the latter. */
    record Touched(ListPair pair, List<DifferenceRow> rows) {

        /** How many of the rows are otherwise in each way, in the order of the kinds. */
        Map<ChangeKind, Long> counts() {
            return Stream.of(ChangeKind.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            kind -> rows.stream().filter(kind::isOf).count(),
                            (one, other) -> one,
                            () -> new java.util.EnumMap<>(ChangeKind.class)));
        }
    }

    record Office(String name, String placeCode) {}

    record Member(String id) {}
}
