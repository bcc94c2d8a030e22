package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dutygraph.form.FormLine;

/** Looks ahead at the lines that follow one which may be a title. */
final class Following {

    /** So many rows show what the columns of their table hold. */
    private static final int SHOWING = 40;

    private Following() {}

    /** Whether the title of a list stands first among them. */
    static boolean beginsWithTitle(List<FormLine> lines) {
        return lines.stream()
                .map(PhysicalRow::of)
                .filter(row -> !row.isBlank() && !row.isRule())
                .findFirst()
                .flatMap(PhysicalRow::onlyText)
                .flatMap(ListTitle::of)
                .isPresent();
    }

    /** The cells of the first rows, before any other header. */
    static List<List<String>> cells(List<FormLine> lines) {
        List<List<String>> cells = new ArrayList<>();
        for (FormLine line : lines) {
            PhysicalRow row = PhysicalRow.of(line);
            if (cells.size() == SHOWING || Layout.ofHeader(row.cells()).isPresent()) {
                break;
            }
            if (row.cells().size() > 1 && row.onlyText().isEmpty()) {
                cells.add(row.cells());
            }
        }
        return cells;
    }

    /**
     * The category that the next row of a table names in its column; empty where it names none, or has no such column.
     *
     * @param lines the lines that follow
     */
    static String category(List<FormLine> lines, Layout columns) {
        return lines.stream()
                .map(PhysicalRow::of)
                .filter(row -> row.cells().size() > 1 && row.onlyText().isEmpty())
                .findFirst()
                .map(row -> new RowCells(columns, row.cells(), row.separator()).category())
                .orElse("");
    }

    /**
     * Whether a table of its own follows, before the title of a list: its header, and rows that do not count on.
     *
     * @param lines the lines that follow
     * @param expected the number of the next row of the present table
     */
    static boolean beginsAnew(List<FormLine> lines, int expected) {
        boolean hasHeader = false;
        for (FormLine line : lines) {
            PhysicalRow row = PhysicalRow.of(line);
            if (row.onlyText().flatMap(ListTitle::of).isPresent()) {
                return hasHeader;
            }
            OptionalInt number = RowNumber.read(row.cells().get(0));
            if (row.cells().size() > 1 && number.isPresent()) {
                return number.getAsInt() < expected;
            }
            hasHeader |= Layout.ofHeader(row.cells()).isPresent();
        }
        return hasHeader;
    }
}
