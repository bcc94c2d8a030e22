package org.dutygraph.dutylist;

import static org.dutygraph.dutylist.Column.CATEGORY;
import static org.dutygraph.dutylist.Column.COUNTY;
import static org.dutygraph.dutylist.Column.DEPARTMENTS;
import static org.dutygraph.dutylist.Column.JOINING_DEPARTMENTS;
import static org.dutygraph.dutylist.Column.LIST;
import static org.dutygraph.dutylist.Column.NAME;
import static org.dutygraph.dutylist.Column.NUMBER;
import static org.dutygraph.dutylist.Column.RECEIVERS;
import static org.dutygraph.dutylist.Column.SUPERIOR_RESPONSIBILITY;
import static org.dutygraph.dutylist.Column.TOWNSHIP;
import static org.dutygraph.dutylist.Column.TOWNSHIP_RESPONSIBILITY;
import static org.dutygraph.dutylist.Column.UNKNOWN;
import static org.dutygraph.dutylist.Column.WAY;
import static org.dutygraph.dutylist.Column.WAY_AND_RECEIVERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dutygraph.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, in order.
 *
 * @param isCounted whether its rows are numbered by their order, since it prints no number that can be read
 */
record Layout(List<Column> columns, boolean isCounted) {

    private static final int FEWEST_KNOWN = 2;
    /** Columns that may turn out to name lists. */
    private static final Set<Column> MAY_NAME_LISTS = Set.of(LIST, CATEGORY, UNKNOWN);
    /** Those that each list has. */
    private static final Set<Column> OF_ALL = Set.of(NUMBER, CATEGORY, NAME);
    /** The headers of this application's own table of duties. */
    private static final Map<String, Column> OWN = Map.of(
            "list", LIST, "number", NUMBER, "category", CATEGORY, "name", NAME, "township", TOWNSHIP, "county", COUNTY);

    Layout {
        columns = List.copyOf(columns);
    }

    /** One whose rows have the numbers that they print. */
    Layout(List<Column> columns) {
        this(columns, false);
    }

    /** The layout that a header row announces; empty for a row that is no header. */
    static Optional<Layout> ofHeader(List<String> cells) {
        if (cells.containsAll(Form.OWN_HEADER)) {
            return Optional.of(new Layout(
                    cells.stream().map(cell -> OWN.getOrDefault(cell, UNKNOWN)).toList()));
        }
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

    /** Whether two headers are one: it may be printed a little otherwise on the next page. */
    static boolean areSame(List<String> header, List<String> cells) {
        return header.equals(cells)
                || ofHeader(header)
                        .filter(layout -> ofHeader(cells).filter(layout::equals).isPresent())
                        .isPresent();
    }

    /**
     * The columns of a table that has no header of its own; empty where its row does not fit.
     *
     * @param list the list that a title announces
     * @param last the columns of the last header; null where there has been none
     */
    static Optional<Layout> without(ListKind list, PhysicalRow row, @Nullable Layout last) {
        Layout usual = usual(list);
        boolean isUsual = row.cellsWithin(usual.width()).size() == usual.width();
        Optional<Layout> former = Optional.ofNullable(last)
                .filter(Layout::isNumbered)
                .filter(columns -> row.cells().size() == columns.width()
                        || (row.isWithinQuotes() && row.cells().size() < columns.width()))
                .filter(columns -> !isUsual || columns.list(null).isEmpty())
                .map(columns -> columns.of(list));
        return former.isEmpty() && isUsual ? Optional.of(usual) : former;
    }

    /** Whether it has what every list has. */
    boolean isNumbered() {
        return has(NUMBER) && has(NAME);
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
        boolean isNumbered = has(NUMBER) || isCounted;
        if (!isNumbered || !has(NAME) || (reclaimed && has(TOWNSHIP_RESPONSIBILITY))) {
            return Optional.empty();
        }
        if (isCounted && announced == null) {
            return Optional.empty();
        }
        if (reclaimed) {
            return Optional.of(ListKind.RECLAIMED);
        }
        boolean hasDepartments = has(DEPARTMENTS) || has(JOINING_DEPARTMENTS);
        if (assisted || (hasDepartments && announced == ListKind.ASSISTED)) {
            return Optional.of(ListKind.ASSISTED);
        }
        boolean isOpen = has(UNKNOWN) || hasDepartments;
        return isOpen && announced != ListKind.BASIC ? Optional.empty() : Optional.of(ListKind.BASIC);
    }

    /**
     * The columns as what stands below shows them: one whose cells all name lists says on which list each row stands, whatever its
     * header calls it, and one that is headed so and names none says anything else.
     *
     * @param below the cells of the rows that follow
     */
    Layout withLists(List<List<String>> below) {
        List<Column> shown = new ArrayList<>(columns);
        Collections.replaceAll(shown, LIST, UNKNOWN);
        IntStream.range(0, width())
                .filter(at -> MAY_NAME_LISTS.contains(columns.get(at)) && nameLists(below, at, columns.get(at) == LIST))
                .findFirst()
                .ifPresent(at -> shown.set(at, LIST));
        return new Layout(shown, isCounted);
    }

    /**
     * The columns as what stands below shows them: where rows have names and none has a number that can be read, as in a table
     * without such a column or one that counts 一、二、三, their order is their number.
     *
     * @param below the cells of the rows that follow
     */
    Layout counted(List<List<String>> below) {
        int name = columns.indexOf(NAME);
        int number = columns.indexOf(NUMBER);
        boolean hasNames = name >= 0
                && below.stream()
                        .anyMatch(
                                cells -> name < cells.size() && !cells.get(name).isBlank());
        boolean hasNumbers = number >= 0
                && below.stream()
                        .anyMatch(cells -> number < cells.size()
                                && RowNumber.read(cells.get(number)).isPresent());
        return hasNames && !hasNumbers ? new Layout(columns, true) : this;
    }

    /** @param isHeadedSo whether some may say something else */
    private static boolean nameLists(List<List<String>> below, int at, boolean isHeadedSo) {
        List<String> said = below.stream()
                .filter(cells -> at < cells.size())
                .map(cells -> cells.get(at))
                .filter(cell -> !cell.isBlank())
                .toList();
        long naming =
                said.stream().filter(cell -> ListCell.of(cell).isPresent()).count();
        return (isHeadedSo && below.isEmpty()) || (naming > 0 && (isHeadedSo || naming == said.size()));
    }

    /** Whether duties of all lists can be told from a table with these columns. */
    boolean isOfEach() {
        return has(LIST) && isNumbered();
    }

    /**
     * The columns as a row of one list has them in a table of all lists, which has not each list's own: its department, or what that
     * does, may stand under what another list calls it.
     */
    Layout of(ListKind list) {
        return switch (list) {
            case BASIC -> this;
            case ASSISTED ->
                renamed(RECEIVERS, DEPARTMENTS)
                        .renamed(WAY, SUPERIOR_RESPONSIBILITY)
                        .renamed(WAY_AND_RECEIVERS, SUPERIOR_RESPONSIBILITY);
            case RECLAIMED -> {
                Layout own = renamed(DEPARTMENTS, RECEIVERS);
                yield has(WAY_AND_RECEIVERS) ? own : own.renamed(SUPERIOR_RESPONSIBILITY, WAY);
            }
        };
    }

    /** How many cells a row of a list has at least: what follows is of other lists, and may be left out where it is blank. */
    int least(ListKind list) {
        return 1
                + IntStream.range(0, width())
                        .filter(at -> OF_ALL.contains(columns.get(at))
                                || ownColumns(list).contains(columns.get(at)))
                        .max()
                        .orElse(0);
    }

    private static Set<Column> ownColumns(ListKind list) {
        return switch (list) {
            case BASIC -> Set.of();
            case ASSISTED -> Set.of(DEPARTMENTS, JOINING_DEPARTMENTS, SUPERIOR_RESPONSIBILITY, TOWNSHIP_RESPONSIBILITY);
            case RECLAIMED -> Set.of(RECEIVERS, WAY, WAY_AND_RECEIVERS);
        };
    }

    private Layout renamed(Column from, Column to) {
        if (has(to) || !has(from)) {
            return this;
        }
        List<Column> renamed = new ArrayList<>(columns);
        renamed.set(columns.indexOf(from), to);
        return new Layout(renamed, isCounted);
    }

    int width() {
        return columns.size();
    }

    boolean has(Column column) {
        return columns.contains(column);
    }
}
