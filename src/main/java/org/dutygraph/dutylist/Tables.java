package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dutygraph.form.FormLine;
import org.jspecify.annotations.Nullable;

/** The tables of a document, line by line: which list each belongs to, and which lines make a row. */
final class Tables {

    private final Problems problems;
    private final Map<ListKind, RowReader> readers = new EnumMap<>(ListKind.class);
    private final Map<ListKind, NumberSequence> sequences = new EnumMap<>(ListKind.class);
    private final Set<String> categories = new HashSet<>();
    private final List<DutyRow> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final MergedDepartments merged = new MergedDepartments();
    private final Set<ListKind> begun = EnumSet.noneOf(ListKind.class);

    private @Nullable Layout layout;
    private @Nullable ListKind list;
    /** The columns of a table whose rows each name their list; null in any other. */
    private @Nullable Layout each;

    private int lastOfEach;
    private @Nullable OpenRow open;
    private boolean isAfterBreak;
    private boolean hasUnknown;

    Tables(Problems problems) {
        this.problems = problems;
        for (ListKind kind : ListKind.values()) {
            readers.put(kind, new RowReader(kind, categories, problems));
            sequences.put(kind, new NumberSequence());
        }
    }

    /** A header row of this list: a new table, or the same one on its next page. */
    void begin(ListKind kind, Layout columns) {
        if (list != kind || layout == null || layout.width() != columns.width()) {
            closeRow();
        }
        each = null;
        list = kind;
        layout = columns;
        isAfterBreak = true;
    }

    /** A header row of a table whose rows each name their list: a new table, or the same one on its next page. */
    void beginEach(Layout columns) {
        if (each == null || each.width() != columns.width()) {
            closeRow();
            list = null;
            lastOfEach = 0;
        }
        each = columns;
        layout = list == null ? columns : columns.of(list);
        isAfterBreak = true;
    }

    /** A row that names its list; one that does not stands on that of the row above, of which it has the lower part of a cell. */
    private void enterList(PhysicalRow row, Layout columns) {
        RowCells cells = new RowCells(columns, row.cells(), row.separator());
        if (!cells.isNumbered()) {
            return;
        }
        String said = cells.list();
        ListKind named = said.isEmpty() ? list : ListCell.of(said).orElse(null);
        if (named == null) {
            problems.add(Rule.LIST_NOT_NAMED, row.line(), row.source().text(), said.isEmpty() ? "—" : said);
        }
        if (named == null || named != list) {
            closeRow();
        }
        list = named;
        layout = named == null ? columns : columns.of(named);
    }

    /** A table of no known list: its rows are passed over. */
    void beginUnknown() {
        closeRow();
        hasUnknown = true;
        each = null;
        list = null;
        layout = new Layout(List.of(Column.UNKNOWN));
    }

    void end() {
        closeRow();
        each = null;
        list = null;
        layout = null;
    }

    boolean isInside() {
        return layout != null;
    }

    /** Whether a line has stood in a table of this list. */
    boolean hasBegun(ListKind kind) {
        return begun.contains(kind);
    }

    boolean hasUnknown() {
        return hasUnknown;
    }

    /** Whether a header with these columns, which no title announces, may go on with the present table. */
    boolean mayGoOn(ListKind kind, Layout columns) {
        return list == kind && layout != null && layout.has(Column.CATEGORY) == columns.has(Column.CATEGORY);
    }

    /** The present list, where its table has just these columns; null for any other header. */
    @Nullable
    ListKind listWith(Layout columns) {
        return columns.equals(layout) ? list : null;
    }

    /** Whether the present table has these columns. */
    boolean hasColumns(Layout columns) {
        return columns.equals(layout);
    }

    @Nullable
    ListKind list() {
        return list;
    }

    /** A blank line, a page number or a running head. */
    void breakHere() {
        isAfterBreak = true;
    }

    /**
     * Takes a line that may be a category above its rows. Without a count it is no such thing where the table has a column
     * for it, or a row still waits for its cells: 一、… also begins the paragraphs of a long cell.
     */
    boolean enterGroup(GroupTitle group) {
        if (list == null || layout == null) {
            return false;
        }
        boolean isParagraph = layout.has(Column.CATEGORY) || (open != null && open.isUnfinished());
        if (group.duties().isEmpty() && isParagraph) {
            return false;
        }
        closeRow();
        reader(list).enterGroup(group);
        groups.add(new Group(list, group));
        return true;
    }

    /** A category above its rows, and the list it stands in. */
    record Group(ListKind list, GroupTitle title) {}

    List<Group> groups() {
        return groups;
    }

    void accept(PhysicalRow received) {
        if (each != null) {
            enterList(received, each);
        }
        if (list == null || layout == null) {
            return;
        }
        PhysicalRow row = each == null ? received : received.filled(layout.least(list), layout.width());
        begun.add(list);
        if (Remark.is(row, isAfterBreak) && (open == null || !open.isFinishedBy(row))) {
            isAfterBreak = true;
            return;
        }
        int at = Math.max(0, layout.columns().indexOf(layout.has(Column.NUMBER) ? Column.NUMBER : Column.NAME));
        String first = at < row.cells().size() ? row.cells().get(at) : "";
        OptionalInt number = new RecognisedNumber(expectedNumber(), open == null, problems).read(row, first, layout);
        if (number.isPresent() && row.cells().size() > 1) {
            closeRow();
            open = new OpenRow(number.getAsInt(), row, layout.width());
        } else if (!goesOn(row, first, layout)) {
            reject(row, first, layout, list);
        }
        isAfterBreak = false;
    }

    /** Whether a line of its own says the category of the next row, which names that itself. */
    boolean isHeading(String text, List<FormLine> following) {
        return layout != null
                && layout.has(Column.CATEGORY)
                && (open == null || !open.isUnfinished())
                && GroupTitle.repeats(text, Following.category(following, layout));
    }

    /** The township that a row with a number names in a column. */
    Optional<String> township(PhysicalRow row) {
        if (layout == null || !layout.has(Column.TOWNSHIP)) {
            return Optional.empty();
        }
        RowCells cells = new RowCells(layout, row.cells(), row.separator());
        return Optional.of(cells.township()).filter(name -> !name.isEmpty() && cells.isNumbered());
    }

    private boolean goesOn(PhysicalRow row, String first, Layout columns) {
        if (open == null) {
            return false;
        }
        boolean isRestOfCell = open.isWithinQuotes() && open.isFinishedBy(row);
        if (!isRestOfCell && row.cells().size() > 1 && first.isEmpty()) {
            return goesOnInEach(open, row, columns);
        }
        boolean isRestOfLastCell = row.separator().isEmpty() && !isAfterBreak && open.mayGoOn();
        if (open.isFinishedBy(row) || isRestOfLastCell) {
            open.continueWith(row);
            return true;
        }
        return false;
    }

    /** A row without a number goes on with the one above, unless its category says that it begins a duty of its own. */
    private boolean goesOnInEach(OpenRow above, PhysicalRow row, Layout columns) {
        List<String> cells = row.cellsWithin(columns.width());
        RowCells own = new RowCells(columns, cells, row.separator());
        boolean isDuty = !own.cell(Column.NAME).isEmpty() && own.beginsCategory(above.category(columns), categories);
        if (cells.size() > columns.width() || isDuty) {
            return false;
        }
        above.continueEachWith(row);
        return true;
    }

    private void reject(PhysicalRow row, String first, Layout columns, ListKind kind) {
        // what stands by itself at the foot or the head of a page may stand between the two parts of a row
        if (row.cells().size() > 1 || !isAfterBreak) {
            closeRow();
        }
        String text = row.source().text();
        if (row.cells().size() > 1) {
            problems.add(Rule.NUMBER_UNREADABLE, row.line(), text, first);
            sequence(kind).skip();
        } else {
            problems.add(Rule.TOO_FEW_CELLS, row.line(), text, 1, columns.width());
        }
    }

    private void closeRow() {
        if (open == null || list == null || layout == null) {
            return;
        }
        OpenRow row = open;
        open = null;
        if (row.lacks(layout.columns().indexOf(Column.DEPARTMENTS))) {
            merged.mayReach(row.line());
        }
        Optional<DutyRow> duty = reader(list).read(row, layout);
        if (duty.isEmpty()) {
            sequence(list).skip();
        } else if (sequence(list).accept(duty.get(), each == null ? 0 : lastOfEach, problems)) {
            rows.add(duty.get());
        }
        lastOfEach = row.number();
    }

    private RowReader reader(ListKind kind) {
        return Objects.requireNonNull(readers.get(kind));
    }

    private NumberSequence sequence(ListKind kind) {
        return Objects.requireNonNull(sequences.get(kind));
    }

    /** Whether the line before belongs to a row that still lacks cells. */
    boolean isWithinRow() {
        return open != null && open.isUnfinished() && !isAfterBreak;
    }

    /** The row that the last lines made, while it may still go on. */
    Optional<OpenRow> openRow() {
        return Optional.ofNullable(open);
    }

    /** The number that the next row of the present table should have; 0 outside tables. */
    int expectedNumber() {
        return list == null ? 0 : open == null ? sequence(list).expected() : open.number() + 1;
    }

    List<DutyRow> rows() {
        return rows;
    }

    /** Gives each row the department that is printed once for it and the rows above; at the end. */
    void fillMerged() {
        rows.replaceAll(merged.of(rows, problems));
    }
}
