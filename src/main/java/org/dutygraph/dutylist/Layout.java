package org.dutygraph.dutylist;

import static org.dutygraph.dutylist.Column.CATEGORY;
import static org.dutygraph.dutylist.Column.DEPARTMENTS;
import static org.dutygraph.dutylist.Column.NAME;
import static org.dutygraph.dutylist.Column.NUMBER;
import static org.dutygraph.dutylist.Column.RECEIVERS;
import static org.dutygraph.dutylist.Column.SUPERIOR_RESPONSIBILITY;
import static org.dutygraph.dutylist.Column.TOWNSHIP_RESPONSIBILITY;
import static org.dutygraph.dutylist.Column.UNKNOWN;
import static org.dutygraph.dutylist.Column.WAY;
import static org.dutygraph.dutylist.Column.WAY_AND_RECEIVERS;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a table, in order. */
record Layout(List<Column> columns) {

    private static final int FEWEST_KNOWN = 2;

    Layout {
        columns = List.copyOf(columns);
    }

    /** The layout that a header row announces; empty for a row that is no header. */
    static Optional<Layout> ofHeader(List<String> cells) {
        if (cells.stream().noneMatch(Column::numbersOrNames)) {
            return Optional.empty();
        }
        List<Optional<Column>> found =
                withoutBlankEnd(cells).stream().map(Column::of).toList();
        long known = found.stream().filter(Optional::isPresent).count();
        if (known < FEWEST_KNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                new Layout(found.stream().map(column -> column.orElse(UNKNOWN)).toList()));
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** The columns that the published lists have where nothing says otherwise. */
    static Layout usual(ListKind list) {
        return switch (list) {
            case BASIC -> new Layout(List.of(NUMBER, CATEGORY, NAME));
            case ASSISTED ->
                new Layout(
                        List.of(NUMBER, CATEGORY, NAME, DEPARTMENTS, SUPERIOR_RESPONSIBILITY, TOWNSHIP_RESPONSIBILITY));
            case RECLAIMED -> new Layout(List.of(NUMBER, CATEGORY, NAME, WAY_AND_RECEIVERS));
        };
    }

    /**
     * The list whose columns these are; empty where they are no list's or several lists'.
     *
     * @param announced the list that the title above the table names; it decides where the columns leave it open
     */
    Optional<ListKind> list(@Nullable ListKind announced) {
        boolean reclaimed = has(RECEIVERS) || has(WAY_AND_RECEIVERS) || has(WAY);
        boolean assisted = has(TOWNSHIP_RESPONSIBILITY) || has(SUPERIOR_RESPONSIBILITY);
        if (!has(NUMBER) || !has(NAME) || (reclaimed && has(TOWNSHIP_RESPONSIBILITY))) {
            return Optional.empty();
        }
        if (reclaimed) {
            return Optional.of(ListKind.RECLAIMED);
        }
        if (assisted || (has(DEPARTMENTS) && announced == ListKind.ASSISTED)) {
            return Optional.of(ListKind.ASSISTED);
        }
        boolean isOpen = has(UNKNOWN) || has(DEPARTMENTS);
        return isOpen && announced != ListKind.BASIC ? Optional.empty() : Optional.of(ListKind.BASIC);
    }

    int width() {
        return columns.size();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }
}
