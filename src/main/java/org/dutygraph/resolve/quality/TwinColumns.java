package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.NamedIn;

/**
 * Looks for a department that only one township's column names for a text that does not name it, while the columns of all others with
 * the same text do without it: what it is to do stands nowhere, or only in what is said of all.
 */
final class TwinColumns {

    /** So many others must have the text before their columns say what is usual. */
    private static final int USUAL = 2;
    /** Rows that each is compared with, so that the work does not grow with the square of the townships. */
    private static final int LOOKED_AT = 60;
    /** So many of a row's items are the same where the text is. */
    private static final double SAME = 0.5;

    private TwinColumns() {}

    static List<Finding> check(Collection<TwinRow> matter) {
        IdentityHashMap<QualityRow, Optional<Said>> saying = new IdentityHashMap<>();
        List<Silent> rows = matter.stream()
                .sorted(Comparator.comparing(TwinRow::township))
                .flatMap(
                        row -> saying.computeIfAbsent(row.said(), Said::of).map(said -> new Silent(row, said)).stream())
                .toList();
        return rows.stream().flatMap(row -> check(row, rows)).toList();
    }

    private static Stream<Finding> check(Silent row, List<Silent> all) {
        if (row.said().unnamed().isEmpty() || row.said().column().size() == 1) {
            return Stream.empty();
        }
        List<Silent> twins = all.stream()
                .limit(LOOKED_AT)
                .filter(other -> other.saysTheSame(row))
                .toList();
        return twins.size() < USUAL
                ? Stream.empty()
                : row.said().unnamed().stream()
                        .filter(assignment -> twins.stream().noneMatch(twin -> twin.names(assignment)))
                        .map(assignment -> Finding.in(
                                        row.twin().row(),
                                        CellKind.DEPARTMENTS,
                                        QualityRule.DEPARTMENT_ONLY_IN_COLUMN,
                                        row.twin().own(assignment.mention().printed()),
                                        row.twin().own(assignment.department().name()))
                                .with(twins.get(0).asTwin()));
    }

    /** A row with departments in its column. */
    private record Silent(TwinRow twin, Said said) {

        boolean saysTheSame(Silent other) {
            Set<String> common = new HashSet<>(said.items());
            common.retainAll(other.said.items());
            return !twin.township().equals(other.twin.township())
                    && common.size()
                            >= SAME
                                    * Math.max(
                                            said.items().size(),
                                            other.said.items().size());
        }

        Twin asTwin() {
            return Twin.of(twin.row(), twin.own(twin.said().row().departments().text()));
        }

        boolean names(Assignment assignment) {
            return said.column().stream().anyMatch(own -> own.department()
                    .function()
                    .equals(assignment.department().function()));
        }
    }

    /**
     * What rows say that say the same.
     *
     * @param column those of the column, at least one
     * @param unnamed those of them that the text does not name and that nothing is said of but what is said of all
     * @param items what the text says
     */
    private record Said(List<Assignment> column, List<Assignment> unnamed, Set<String> items) {

        static Optional<Said> of(QualityRow row) {
            List<Assignment> column = row.departments().assignments().stream()
                    .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                    .toList();
            if (column.isEmpty()) {
                return Optional.empty();
            }
            Set<String> named = row.departments().named();
            // where others are named and nothing at all is said of one, the row shows it by itself
            List<Assignment> unnamed = column.stream()
                    .filter(assignment ->
                            !named.contains(assignment.department().function()))
                    .filter(assignment -> named.isEmpty() || !assignment.items().isEmpty())
                    .toList();
            Set<String> items = row.departments().items().stream()
                    .map(item -> TwinText.placeless(item.text(), row.township()))
                    .map(text -> text.endsWith("；") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text)
                    .collect(Collectors.toSet());
            return items.isEmpty() ? Optional.empty() : Optional.of(new Said(column, unnamed, items));
        }
    }
}
