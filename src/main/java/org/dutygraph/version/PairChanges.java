package org.dutygraph.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.version.DifferenceRow.Side;
import org.jspecify.annotations.Nullable;

/**
 * All that is otherwise in the latter of two lists of a township.
 *
 * @param rows by the latter list's order
 */
record PairChanges(VersionRow before, VersionRow after, List<DifferenceRow> rows) {

    /** Those of a kind; all where there is none. */
    List<DifferenceRow> of(@Nullable ChangeKind kind) {
        return kind == null ? rows : rows.stream().filter(kind::isOf).toList();
    }

    Summary summary() {
        Map<ChangeKind, Long> counts = new LinkedHashMap<>();
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, (long) of(kind).size());
        }
        return new Summary(before, after, rows.size(), counts, departments(), Flow.between(before, rows));
    }

    /** Of each department that leads or receives other duties than before, how many; a duty that it keeps in the same way is none. */
    private Map<String, Handing> departments() {
        Map<String, Handing> departments = new TreeMap<>();
        for (DifferenceRow row : rows) {
            add(departments, row.after(), row.before(), true);
            add(departments, row.before(), row.after(), false);
        }
        return departments;
    }

    private static void add(
            Map<String, Handing> departments, @Nullable Side side, @Nullable Side other, boolean isGained) {
        if (side == null) {
            return;
        }
        List<String> still = other != null && other.list().equals(side.list()) ? other.departments() : List.of();
        for (String name : side.departments()) {
            if (!still.contains(name)) {
                departments.merge(name, Handing.of(side.list(), isGained), Handing::plus);
            }
        }
    }

    /**
     * How much is otherwise.
     *
     * @param rows how many duties are
     * @param counts how many of them are of each kind
     * @param departments of each department that leads or receives others than before, how many
     * @param flows between the lists
     */
    record Summary(
            VersionRow before,
            VersionRow after,
            long rows,
            Map<ChangeKind, Long> counts,
            Map<String, Handing> departments,
            List<Flow> flows) {

        /** How many are of a kind; all where there is none. */
        long count(@Nullable ChangeKind kind) {
            return kind == null ? rows : counts.getOrDefault(kind, 0L);
        }
    }

    /** How many duties a department has got and given away, of those that it leads and of those that it has received. */
    record Handing(long leadsGained, long leadsLost, long receivesGained, long receivesLost) {

        static Handing of(String list, boolean isGained) {
            boolean leads = list.equals("assisted");
            return new Handing(
                    leads && isGained ? 1 : 0,
                    leads && !isGained ? 1 : 0,
                    !leads && isGained ? 1 : 0,
                    !leads && !isGained ? 1 : 0);
        }

        Handing plus(Handing other) {
            return new Handing(
                    leadsGained + other.leadsGained,
                    leadsLost + other.leadsLost,
                    receivesGained + other.receivesGained,
                    receivesLost + other.receivesLost);
        }
    }
}
