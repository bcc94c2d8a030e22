package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;

/** A numbered row while further lines may still belong to it. */
final class OpenRow {

    private final int number;
    private final PhysicalRow first;
    private final int width;
    /** What rows above have said, quotation marks taken away. */
    private final List<String> above = new ArrayList<>();

    private final List<String> cells;
    private final StringBuilder printed;
    private boolean isOpen;
    private int lastLine;

    OpenRow(int number, PhysicalRow first, int width) {
        this.number = number;
        this.first = first;
        this.width = width;
        this.cells = new ArrayList<>(first.cellsWithin(width));
        this.printed = new StringBuilder(first.source().text());
        this.isOpen = first.isOpen();
        this.lastLine = first.line();
    }

    int number() {
        return number;
    }

    int line() {
        return first.line();
    }

    @Nullable
    Location location() {
        return first.source().location();
    }

    int lastLine() {
        return lastLine;
    }

    int width() {
        return width;
    }

    String separator() {
        return first.separator();
    }

    String printed() {
        return printed.toString();
    }

    List<String> cells() {
        return IntStream.range(0, cells.size()).mapToObj(this::cell).toList();
    }

    private String cell(int column) {
        String own = Quoted.ofLines(cells.get(column));
        return column < above.size() ? joined(above.get(column), own) : own;
    }

    /**
     * Whether its file may have no cell there for that it goes on from the row above: text has no such cells, and of a printed page
     * it is not known.
     */
    boolean lacks(int column) {
        Location location = location();
        boolean isUnknown = location == null
                || (location.page() > 0 && !first.source().areas().containsKey(column));
        return isUnknown
                && column >= 0
                && (column >= cells.size() || cell(column).isBlank());
    }

    /** Whether cells are missing, or the last one has no end. */
    boolean isUnfinished() {
        return cells.size() < width || isOpen;
    }

    /** Whether a line without a number can only be the rest of this row: it has the cells that are missing. */
    boolean isFinishedBy(PhysicalRow rest) {
        return isUnfinished()
                && !rest.source().text().strip().startsWith("|")
                && cells.size() + rest.cells().size() - 1 <= width;
    }

    /** Its category, where its table has these columns. */
    String category(Layout columns) {
        return new RowCells(columns, cells(), separator()).category();
    }

    /** Whether its last cell goes on on the next line, whatever that begins with. */
    boolean isWithinQuotes() {
        return Quoted.isOpen(cells.get(cells.size() - 1));
    }

    /** Whether a line of its own can be the rest of the last cell: not after the bar that ends a pipe row. */
    boolean mayGoOn() {
        return isOpen || !first.isClosed();
    }

    /** Goes on in the last cell: its rest, and the cells after it. */
    void continueWith(PhysicalRow rest) {
        int last = cells.size() - 1;
        cells.set(last, joined(cells.get(last), rest.cells().get(0)));
        cells.addAll(rest.cells().subList(1, rest.cells().size()));
        isOpen = isOpen && !rest.isClosed();
        append(rest);
    }

    /** Goes on in each cell: what a table that sets wrapped lines as rows of their own does. */
    void continueEachWith(PhysicalRow rest) {
        List<String> more = rest.cellsWithin(width);
        List<String> said = cells();
        above.clear();
        above.addAll(said);
        for (int i = 0; i < Math.max(said.size(), more.size()); i++) {
            String own = i < more.size() ? more.get(i) : "";
            if (i < said.size()) {
                cells.set(i, own);
            } else {
                cells.add(own);
            }
        }
        append(rest);
    }

    private void append(PhysicalRow rest) {
        printed.append('\n').append(rest.source().text());
        lastLine = rest.line();
    }

    private static String joined(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n" + below;
    }
}
