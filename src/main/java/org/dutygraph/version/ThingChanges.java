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
import org.dutygraph.version.DifferenceRow.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is otherwise for a department, a function or a common duty in lists that followed each other. A department is known in former
 * lists by its name, and a duty by the change that leads from it to one of today; what a list has lost altogether is known to have been of a
 * department, and not of which common duty it was.
 */
@Component
class ThingChanges {

    private final Graph graph;
    private final PastLists past;
    private final KeptPairChanges kept;

    ThingChanges(Graph graph, PastLists past, KeptPairChanges kept) {
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
                graph.read(
                        "read/version/offices", Map.of("department", department, "function", function), Office.class));
    }

    Thing commonDuty(String id) {
        return new Thing(
                graph.read("read/version/members", Map.of("common", id), Member.class).stream()
                        .map(Member::id)
                        .collect(Collectors.toSet()),
                List.of());
    }

    /** The lists of each township that a thing may stand in, the first one first. */
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
     * @return empty where not all has been compared in time
     */
    Optional<List<Touched>> of(Thing thing, List<HeldList> succession, String rules, long until) {
        List<ListPair> pairs = ListPair.all(succession);
        for (ListPair pair : pairs) {
            if (kept.worked(pair, rules, until).isEmpty()) {
                return Optional.empty();
            }
        }
        List<Touched> touched = new ArrayList<>();
        Set<String> ids = thing.duties();
        for (int at = pairs.size() - 1; at >= 0; at--) {
            ListPair pair = pairs.get(at);
            List<DifferenceRow> rows =
                    kept.isReadable(pair, rules) ? kept.changes(pair, rules).rows() : List.of();
            Set<String> now = ids;
            touched.add(
                    0,
                    new Touched(
                            pair,
                            rows.stream()
                                    .filter(row -> thing.has(row, pair.township(), now))
                                    .toList()));
            ids = former(rows, now);
        }
        return Optional.of(touched);
    }

    /** What these duties were called in the list before. */
    private static Set<String> former(List<DifferenceRow> rows, Set<String> now) {
        Set<String> before = new HashSet<>(now);
        rows.forEach(row -> id(row.after()).ifPresent(before::remove));
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
     * @param offices the departments
     */
    record Thing(Set<String> duties, List<Office> offices) {

        private boolean mayBeIn(String township) {
            return offices.stream().anyMatch(office -> township.startsWith(office.placeCode()))
                    || duties.stream().anyMatch(id -> id.startsWith(township + "-"));
        }

        private boolean has(DifferenceRow row, String township, Set<String> ids) {
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
