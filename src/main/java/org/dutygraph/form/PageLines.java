package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import technology.tabula.Line;
import technology.tabula.Page;
import technology.tabula.Ruling;
import technology.tabula.Table;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * The lines of a document's pages, one after the other: tables by their ruled lines where a page has them, else by the white
 * between columns.
 */
final class PageLines {

    private static final int FEWEST_COLUMNS = 3;
    /** In points. */
    private static final double LONGEST_STROKE = 8;

    private final List<ReadParts> pages = new ArrayList<>();
    private @Nullable UnruledColumns columns;

    /** Adds what a page has, from its top to its bottom. */
    void add(ReadPage read) {
        Page page = read.page();
        List<PageTable> found = tables(page);
        List<Part> parts = new ArrayList<>();
        found.forEach(table -> parts.add(new Part(table.top(), table, "", null, Map.of())));
        for (Line line : outside(page, found)) {
            parts.add(new Part(line.getTop(), null, text(line), confidence(line), Map.of(0, read.area(line))));
        }
        parts.sort(Comparator.comparingDouble(Part::top));
        pages.add(new ReadParts(read, parts));
    }

    /** All lines of the pages so far. */
    List<FormLine> lines() {
        LineWriter lines = new LineWriter();
        RunningHeads heads = RunningHeads.of(pages);
        for (int i = 0; i + 1 < pages.size(); i++) {
            PageTable above = pages.get(i).last();
            PageTable below = pages.get(i + 1).first();
            if (above != null && below != null) {
                above.goOnIn(below);
            }
        }
        int tables = 0;
        for (ReadParts read : pages) {
            int number = read.page().page().getPageNumber();
            lines.gap(Location.ofPage(number, 0, 0, null));
            for (Part part : read.parts()) {
                PageTable table = part.table();
                if (table != null) {
                    int which = ++tables;
                    lines.table(
                            table.grid(),
                            row -> Location.ofPage(number, which, row + 1, table.confidence(row)),
                            row -> table.areas(row, read.page()));
                } else if (!heads.areRepeatedBy(part)) {
                    lines.paragraph(part.text(), Location.ofPage(number, 0, 0, part.confidence()), part.areas());
                }
            }
        }
        return lines.lines();
    }

    /**
     * A page and what stands on it.
     *
     * @param parts from its top to its bottom
     */
    record ReadParts(ReadPage page, List<Part> parts) {

        private @Nullable PageTable first() {
            return parts.stream()
                    .map(Part::table)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable PageTable last() {
            return parts.stream()
                    .map(Part::table)
                    .filter(Objects::nonNull)
                    .reduce((one, next) -> next)
                    .orElse(null);
        }
    }

    /** A table, or a line of text between tables. */
    record Part(
            double top,
            @Nullable PageTable table,
            String text,
            @Nullable Double confidence,
            Map<Integer, Area> areas) {}

    private List<PageTable> tables(Page page) {
        List<PageTable> ruled = of(new SpreadsheetExtractionAlgorithm().extract(page, closed(rulings(page))), page);
        if (!ruled.isEmpty() || page.getText().isEmpty()) {
            columns = null;
            return ruled;
        }
        UnruledTable.Found unruled = UnruledTable.of(page, columns);
        columns = unruled.columns();
        return unruled.tables().isEmpty() ? of(new BasicExtractionAlgorithm().extract(page), page) : unruled.tables();
    }

    /** Those that may be of a table: the strokes of characters that are drawn as lines are shorter than any side of a cell. */
    private static List<Ruling> rulings(Page page) {
        return Stream.concat(page.getHorizontalRulings().stream(), page.getVerticalRulings().stream())
                .filter(ruling -> ruling.length() > LONGEST_STROKE)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * The ruled lines of a page, with one across the ends of those that run down it: a table that goes on to the next page is
     * often left open there, and its last row would be none.
     */
    static List<Ruling> closed(List<Ruling> rulings) {
        List<Ruling> down = rulings.stream().filter(Ruling::vertical).toList();
        if (down.isEmpty()) {
            return rulings;
        }
        float left = least(down, Ruling::getLeft);
        float right = -least(down, ruling -> -ruling.getRight());
        float top = least(down, Ruling::getTop);
        float bottom = -least(down, ruling -> -ruling.getBottom());
        List<Ruling> lines = new ArrayList<>(rulings);
        lines.add(new Ruling(top, left, right - left, 0));
        lines.add(new Ruling(bottom, left, right - left, 0));
        return lines;
    }

    static float least(List<Ruling> rulings, ToDoubleFunction<Ruling> edge) {
        return (float) rulings.stream().mapToDouble(edge).min().orElseThrow();
    }

    private static List<PageTable> of(List<Table> found, Page page) {
        return found.stream()
                .filter(table -> table.getColCount() >= FEWEST_COLUMNS)
                .map(table -> PageTable.of(table, page))
                .toList();
    }

    /** What stands in no cell, though it be within a table, must not be lost. */
    private static List<Line> outside(Page page, List<PageTable> tables) {
        List<TextElement> elements = page.getText().stream()
                .filter(element -> tables.stream().noneMatch(table -> table.holds(element)))
                .collect(Collectors.toCollection(ArrayList::new));
        return elements.isEmpty() ? List.of() : TextChunk.groupByLines(TextElement.mergeWords(elements));
    }

    private static String text(Line line) {
        return WrappedText.close(line.getTextElements().stream()
                .sorted(Comparator.comparingDouble(TextChunk::getLeft))
                .map(WrappedText::printed)
                .collect(Collectors.joining(" ")));
    }

    private static @Nullable Double confidence(Line line) {
        return PageTable.confidence(line.getTextElements().stream()
                .flatMap(chunk -> chunk.getTextElements().stream())
                .toList());
    }
}
