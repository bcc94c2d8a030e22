package org.dutygraph.resolve.quality;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.resolve.department.Assignment;
import org.dutygraph.resolve.department.NamedIn;

/**
 * Looks for a department that only one township's column names for a text that names nobody, while the columns of all others with
 * the same text do without it: what it is to do stands nowhere.
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
        List<Silent> silent = matter.stream()
                .sorted(Comparator.comparing(TwinRow::township))
                .flatMap(row -> Silent.of(row).stream())
                .toList();
        return silent.stream().flatMap(row -> check(row, silent)).toList();
    }

    private static Stream<Finding> check(Silent row, List<Silent> all) {
        if (row.column().size() == 1) {
            return Stream.empty();
        }
        List<Silent> twins = all.stream()
                .limit(LOOKED_AT)
                .filter(other -> other.saysTheSame(row))
                .toList();
        return twins.size() < USUAL
                ? Stream.empty()
                : row.column().stream()
                        .filter(assignment -> twins.stream().noneMatch(twin -> twin.names(assignment)))
                        .map(assignment -> Finding.in(
                                        row.twin().row(),
                                        CellKind.DEPARTMENTS,
                                        QualityRule.DEPARTMENT_ONLY_IN_COLUMN,
                                        row.twin().own(assignment.mention().printed()),
                                        row.twin().own(assignment.department().name()))
                                .with(twins.get(0).asTwin()));
    }

    /**
     * A row whose text names no department.
     *
     * @param column those of its column, at least one
     * @param items what its text says
     */
    private record Silent(TwinRow twin, List<Assignment> column, Set<String> items) {

        static Optional<Silent> of(TwinRow twin) {
            QualityRow row = twin.said();
            List<Assignment> column = row.departments().assignments().stream()
                    .filter(assignment -> assignment.namedIn() == NamedIn.CELL)
                    .toList();
            if (column.isEmpty() || !row.departments().named().isEmpty()) {
                return Optional.empty();
            }
            Set<String> items = row.departments().items().stream()
                    .map(item -> TwinText.placeless(item.text(), row.township()))
                    .map(text -> text.endsWith("；") || text.endsWith("。") ? text.substring(0, text.length() - 1) : text)
                    .collect(Collectors.toSet());
            return items.isEmpty() ? Optional.empty() : Optional.of(new Silent(twin, column, items));
        }

        boolean saysTheSame(Silent other) {
            Set<String> common = new HashSet<>(items);
            common.retainAll(other.items);
            return !twin.township().equals(other.twin.township())
                    && common.size() >= SAME * Math.max(items.size(), other.items.size());
        }

        Twin asTwin() {
            return Twin.of(twin.row(), twin.own(twin.said().row().departments().text()));
        }

        boolean names(Assignment assignment) {
            return column.stream().anyMatch(own -> own.department()
                    .function()
                    .equals(assignment.department().function()));
        }
    }
}
