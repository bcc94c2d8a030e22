package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what each table was taken for; a header that is printed again on the next page begins no other one. */
final class TablesSeen {

    private static final int FEWEST_CELLS = 3;

    private final List<TableReading> tables = new ArrayList<>();
    private boolean isWithin;
    private boolean isWaiting;

    /** A header, or the first row of a table that has none. */
    void begin(PhysicalRow row, ListKind kind, Layout layout) {
        note(row, kind.code(), layout);
    }

    /** A table of no known list. */
    void passOver(PhysicalRow row) {
        note(row, null, null);
    }

    /** The header of a table whose rows each name their list. */
    void beginEach(PhysicalRow row, Layout layout) {
        note(row, TableReading.EACH, layout);
    }

    private void note(PhysicalRow row, @Nullable String list, @Nullable Layout layout) {
        TableReading table = new TableReading(
                row.line(),
                row.source().location(),
                row.cells(),
                list,
                layout == null
                        ? List.of()
                        : layout.columns().stream().map(Column::code).toList(),
                0,
                List.of());
        TableReading last = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        boolean goesOn = last != null
                && (layout == null
                        ? last.header().equals(table.header())
                        : !last.columns().isEmpty())
                && last.columns().equals(table.columns())
                && Objects.equals(last.list(), list);
        if (!goesOn) {
            tables.add(table);
            isWaiting = true;
        }
        isWithin = true;
    }

    /** A row of the present table. */
    void accept(PhysicalRow row) {
        if (isWaiting) {
            tables.set(tables.size() - 1, tables.get(tables.size() - 1).sample(row.cells()));
            isWaiting = false;
        }
    }

    /** A row outside all tables that are known: it may be the first one of a table that nobody has announced. */
    void acceptUnknown(PhysicalRow row) {
        if (row.cells().size() < FEWEST_CELLS) {
            isWithin = false;
        } else if (isWithin) {
            accept(row);
        } else {
            passOver(row);
        }
    }

    /** A blank line or a title. */
    void endRun() {
        isWithin = false;
    }

    /** All of them, with how many of these duties each has. */
    List<TableReading> with(List<DutyRow> rows) {
        List<TableReading> counted = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            int from = tables.get(i).line();
            int to = i + 1 < tables.size() ? tables.get(i + 1).line() : Integer.MAX_VALUE;
            counted.add(tables.get(i).with((int) rows.stream()
                    .filter(row -> row.line() >= from && row.line() < to)
                    .count()));
        }
        return counted;
    }
}
