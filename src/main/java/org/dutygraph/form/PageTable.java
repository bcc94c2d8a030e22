package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.Table;
import technology.tabula.TextElement;

/**
 * A table on a page: the rectangles of its cells, each with the characters whose middle is in it. What a font says of its
 * characters' height often goes beyond the line above them, so that more than their middle cannot be asked.
 */
final class PageTable {

    /** Edges nearer to each other, in points of 1/72 inch, are one line. */
    private static final double NEAR = 3;
    /** Between the two lines of a double one there is no cell; one that holds text has room for a character. */
    private static final double SMALLEST = 6;

    private final double top;
    private final Map<Rectangle, List<TextElement>> cells;
    private final Map<Rectangle, String> said = new HashMap<>();
    private final Set<TextElement> held;
    private final List<Double> lefts;
    private final List<Double> tops;
    private final boolean areBlanksKnown;

    private PageTable(double top, Map<Rectangle, List<TextElement>> cells, boolean areBlanksKnown) {
        this.areBlanksKnown = areBlanksKnown;
        this.top = top;
        this.cells = cells;
        this.held = new HashSet<>();
        cells.values().forEach(held::addAll);
        this.lefts = edges(cells.keySet().stream().mapToDouble(Rectangle::getLeft));
        this.tops = edges(cells.keySet().stream().mapToDouble(Rectangle::getTop));
    }

    static PageTable of(Table table, Page page) {
        Map<Rectangle, List<TextElement>> cells = new LinkedHashMap<>();
        for (List<? extends Rectangle> row : table.getRows()) {
            row.stream()
                    .filter(cell -> cell.getWidth() > SMALLEST && cell.getHeight() > SMALLEST)
                    .forEach(cell -> cells.put(cell, new ArrayList<>()));
        }
        for (TextElement element : page.getText()) {
            cells.entrySet().stream()
                    .filter(cell -> cell.getKey().contains(element.getCenterX(), element.getCenterY()))
                    .findFirst()
                    .ifPresent(cell -> cell.getValue().add(element));
        }
        return new PageTable(table.getTop(), cells, true);
    }

    /**
     * One whose cells are known with what stands in them.
     *
     * @param areBlanksKnown whether one in which nothing stands is a cell; it may also be the lower part of the one above
     */
    static PageTable of(double top, Map<Rectangle, List<TextElement>> cells, boolean areBlanksKnown) {
        return new PageTable(top, cells, areBlanksKnown);
    }

    double top() {
        return top;
    }

    boolean holds(TextElement element) {
        return held.contains(element);
    }

    /** Its rows and columns are those of the edges of its cells. */
    Grid grid() {
        Grid grid = new Grid();
        cells.keySet().forEach(cell -> {
            Slot slot = slot(cell);
            grid.put(slot.row(), slot.column(), slot.height(), slot.breadth(), text(cell));
        });
        return grid;
    }

    private String text(Rectangle cell) {
        return said.computeIfAbsent(cell, any -> WrappedText.of(cell, cells.getOrDefault(cell, List.of())));
    }

    /**
     * A cell of several rows has its text in its middle, which may be on the next page, or on the one before: what begins on this one
     * and goes on to its end says what is said there, and so does what is left of it there.
     *
     * @param next the first table of the next page
     */
    void goOnIn(PageTable next) {
        if (next.lefts.size() != lefts.size()) {
            return;
        }
        for (int column = 0; column < lefts.size(); column++) {
            List<Rectangle> own = duties(column);
            List<Rectangle> below = next.duties(column);
            Rectangle last = own.isEmpty() ? null : own.get(own.size() - 1);
            Rectangle first = below.isEmpty() ? null : below.get(0);
            if (last != null
                    && first != null
                    && text(last).isBlank() != next.text(first).isBlank()) {
                Slot slot = slot(last);
                boolean isAtEnd = slot.row() + slot.height() >= tops.size();
                boolean isNumbered = next.isNumbered(next.slot(first).row());
                boolean isHabit = hasMerged(own) || next.hasMerged(below);
                boolean isOfSeveral = slot.height() + next.slot(first).height() > 2 || (isNumbered && isHabit);
                // the first cell may go on from the page before, and is blank for that
                boolean isDuty = slot.height() > 1 || !isNumbered || isNumbered(slot.row());
                if (isAtEnd
                        && isOfSeveral
                        && isDuty
                        && own.size() > 1
                        && text(last).isBlank()) {
                    said.put(last, next.text(first));
                } else if (isAtEnd && isNumbered && isHabit && !text(last).isBlank()) {
                    next.said.put(first, text(last));
                }
            }
        }
    }

    /** Whether one of these cells holds for several rows: then it is the habit of their column. */
    private boolean hasMerged(List<Rectangle> column) {
        return column.stream().anyMatch(cell -> slot(cell).height() > 1);
    }

    /** Whether a row is a duty of its own, and not the rest of one. */
    private boolean isNumbered(int row) {
        return cells.keySet().stream()
                .anyMatch(cell -> slot(cell).row() == row
                        && UnruledTable.NUMBER.matcher(text(cell).strip()).matches());
    }

    /** The cells of a column from its top to its bottom, without that of a header. */
    private List<Rectangle> duties(int column) {
        boolean hasHeader = cells.keySet().stream()
                .anyMatch(cell -> slot(cell).row() == 0
                        && UnruledTable.NUMBER_HEADER
                                .matcher(Spaces.none(text(cell)))
                                .matches());
        return cells.keySet().stream()
                .filter(cell -> slot(cell).column() == column)
                .sorted(Comparator.comparingDouble(Rectangle::getTop))
                .skip(hasHeader ? 1 : 0)
                .toList();
    }

    /** Where a cell is in the grid. */
    private record Slot(int row, int column, int height, int breadth) {}

    private Slot slot(Rectangle cell) {
        int row = index(tops, cell.getTop());
        int column = index(lefts, cell.getLeft());
        int height = index(tops, cell.getBottom() - SMALLEST) - row + 1;
        int breadth = index(lefts, cell.getRight() - SMALLEST) - column + 1;
        return new Slot(row, column, Math.max(1, height), Math.max(1, breadth));
    }

    /** Where on the page as received the cells of a row stand, by their columns in the grid; a cell of several rows in each of them. */
    Map<Integer, Area> areas(int row, ReadPage read) {
        Map<Integer, Area> areas = new HashMap<>();
        cells.keySet().forEach(cell -> {
            Slot slot = slot(cell);
            boolean isThere =
                    areBlanksKnown || !cells.getOrDefault(cell, List.of()).isEmpty();
            if (isThere && slot.row() <= row && row < slot.row() + slot.height()) {
                areas.putIfAbsent(slot.column(), read.area(cell));
            }
        });
        return areas;
    }

    /** How sure the least sure character of a row is, by the row's number in the grid; null where it was not recognised. */
    @Nullable
    Double confidence(int row) {
        return confidence(cells.entrySet().stream()
                .filter(cell -> index(tops, cell.getKey().getTop()) == row)
                .flatMap(cell -> cell.getValue().stream())
                .toList());
    }

    /** How sure the least sure of these is; null where none was recognised. */
    static @Nullable Double confidence(List<TextElement> elements) {
        OptionalDouble least = elements.stream()
                .filter(RecognisedElement.class::isInstance)
                .mapToDouble(element -> ((RecognisedElement) element).score())
                .min();
        return least.isPresent() ? Math.round(least.getAsDouble() * 100) / 100.0 : null;
    }

    private static List<Double> edges(DoubleStream edges) {
        List<Double> distinct = new ArrayList<>();
        edges.sorted().forEach(edge -> {
            if (distinct.isEmpty() || edge - distinct.get(distinct.size() - 1) > NEAR) {
                distinct.add(edge);
            }
        });
        return distinct;
    }

    private static int index(List<Double> edges, double at) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= at + NEAR) {
            index++;
        }
        return index;
    }
}
