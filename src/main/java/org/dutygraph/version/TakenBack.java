package org.dutygraph.version;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.dutygraph.dutylist.ListDate;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.HeldList;
import org.dutygraph.version.DifferenceRow.Side;
import org.dutygraph.web.KnownValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which counties took back the same matter first, as far as lists tell: of the matters that a later list of a township newly has among
 * those taken back. When a county did that is the date of the list that has it first; where the first list that is known has it
 * already, it was then or before.
 */
@Component
class TakenBack {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final PastLists past;
    private final KeptPairChanges kept;
    private final Graph graph;
    private final KnownValues known;

    TakenBack(PastLists past, KeptPairChanges kept, Graph graph, KnownValues known) {
        this.known = known;
        this.past = past;
        this.kept = kept;
        this.graph = graph;
    }

    /**
     * Matter by matter, of all or of those that a county has taken back, the counties that have taken it back, the first one first; those that no date tells apart have the same place,
     * and those whose date nobody knows have none and come last.
     *
     * @param county its name or code; empty for all
     * @throws org.dutygraph.web.RequestProblem 400 where there is no such county, 503 where not all lists have been compared yet
     */
    List<Row> all(String county) {
        String code = county.isBlank()
                ? ""
                : known.likely("county", "county", county.strip()).value();
        SortedMap<String, List<HeldList>> lists = past.successions().lists();
        String rules = kept.rules();
        List<ListPair> pairs = lists.values().stream()
                .flatMap(ofOne -> ListPair.all(ofOne).stream())
                .toList();
        kept.all(pairs, rules, PATIENCE);
        Map<String, ListDate> seen = new HashMap<>();
        lists.values().forEach(ofOne -> seen.putAll(seen(ListPair.all(ofOne), rules)));
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<String, List<Instance>> matters =
                graph
                        .read("read/version/taken-back", Map.of("ids", List.copyOf(seen.keySet())), Instance.class)
                        .stream()
                        .collect(
                                Collectors.groupingBy(Instance::commonDutyId, LinkedHashMap::new, Collectors.toList()));
        return matters.values().stream()
                .map(instances -> first(instances, lists, seen))
                .filter(rows -> rows.size() > 1
                        && rows.stream().anyMatch(row -> row.countyCode().startsWith(code)))
                .flatMap(List::stream)
                .toList();
    }

    /** When the duties that a township's current list has among those taken back came there, of those that came after its first list. */
    private Map<String, ListDate> seen(List<ListPair> pairs, String rules) {
        Map<String, ListDate> seen = new HashMap<>();
        for (ListPair pair : pairs) {
            if (kept.isReadable(pair, rules)) {
                Map<String, ListDate> before = Map.copyOf(seen);
                List<DifferenceRow> rows = kept.changes(pair, rules).rows();
                rows.forEach(
                        row -> Optional.ofNullable(row.before()).map(Side::id).ifPresent(seen::remove));
                rows.forEach(row -> carry(row, before, pair.after().from(), seen));
            }
        }
        return seen;
    }

    private static void carry(
            DifferenceRow row, Map<String, ListDate> before, ListDate now, Map<String, ListDate> seen) {
        Side former = row.before();
        Side latter = row.after();
        if (latter == null) {
            return;
        }
        ListDate known = former == null ? null : before.get(former.id());
        if (ChangeKind.NEWLY_RECLAIMED.isOf(row)) {
            seen.put(latter.id(), now);
        } else if (known != null && !ChangeKind.HANDED_BACK.isOf(row)) {
            seen.put(latter.id(), known);
        }
    }

    /** The counties of a matter in their order, each by its township that has it first. */
    private static List<Row> first(
            List<Instance> instances, SortedMap<String, List<HeldList>> lists, Map<String, ListDate> seen) {
        Map<String, Row> counties = new LinkedHashMap<>();
        for (Instance instance : instances) {
            List<HeldList> ofTownship = lists.getOrDefault(instance.townshipCode(), List.of());
            ListDate since = seen.get(instance.dutyId());
            boolean orBefore = since == null && !ofTownship.isEmpty();
            String date = since != null
                    ? since.toString()
                    : orBefore ? ofTownship.get(0).from().toString() : null;
            counties.merge(
                    instance.countyCode(),
                    Row.of(instance, date, orBefore),
                    (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
        }
        List<Row> sorted = counties.values().stream().sorted(ORDER).toList();
        List<Row> placed = new ArrayList<>();
        for (Row row : sorted) {
            long earlier = sorted.stream().filter(other -> other.isBefore(row)).count();
            placed.add(row.at(row.since() == null ? null : (int) earlier + 1));
        }
        return placed;
    }

    private static final Comparator<Row> ORDER = Comparator.comparing(
                    Row::since, Comparator.<@Nullable String>nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(row -> !row.orBefore());

    /**
     * A county that has taken a matter back.
     *
     * @param place 1 for the first; none where nobody knows
     * @param since the date of the first list of the county that is known to have it so; none where its lists have no date
     * @param orBefore whether that is the first list that is known, so that it may have been before
     */
    record Row(
            String commonDutyId,
            String commonDuty,
            @Nullable Integer place,
            String countyCode,
            String county,
            @Nullable String since,
            boolean orBefore,
            String townshipCode,
            String township,
            String dutyId,
            long number,
            String duty) {

        private static Row of(Instance instance, @Nullable String since, boolean orBefore) {
            return new Row(
                    instance.commonDutyId(),
                    instance.commonDuty(),
                    null,
                    instance.countyCode(),
                    instance.county(),
                    since,
                    orBefore,
                    instance.townshipCode(),
                    instance.township(),
                    instance.dutyId(),
                    instance.number(),
                    instance.duty());
        }

        /** Whether dates tell that it took the matter back before another did. */
        private boolean isBefore(Row other) {
            return ListDate.parse(since)
                    .flatMap(mine -> ListDate.parse(other.since)
                            .map(theirs ->
                                    mine.isBefore(theirs) || (mine.equals(theirs) && orBefore && !other.orBefore)))
                    .orElse(false);
        }

        private Row at(@Nullable Integer now) {
            return new Row(
                    commonDutyId,
                    commonDuty,
                    now,
                    countyCode,
                    county,
                    since,
                    orBefore,
                    townshipCode,
                    township,
                    dutyId,
                    number,
                    duty);
        }
    }

    /** A duty that has been taken back, as the graph has it now. */
    record Instance(
            String commonDutyId,
            String commonDuty,
            String countyCode,
            String county,
            String townshipCode,
            String township,
            String dutyId,
            long number,
            String duty) {}
}
