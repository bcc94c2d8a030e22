package org.dutygraph.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import technology.tabula.Line;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Ruling;
import technology.tabula.Table;
import technology.tabula.TextChunk;
import technology.tabula.TextElement;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * PDF with text: tables by their ruled lines where a page has them, else by the white between columns. Pages that are
 * pictures have nothing to read.
 */
final class PdfDoor implements Door {

    private static final int FEWEST_COLUMNS = 3;

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        try (PDDocument document = PDDocument.load(content)) {
            ObjectExtractor extractor = new ObjectExtractor(document);
            LineWriter lines = new LineWriter();
            boolean hasText = false;
            int tables = 0;
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Page page = extractor.extract(number);
                hasText |= !page.getText().isEmpty();
                lines.gap(Location.ofPage(number, 0, 0));
                tables = add(page, number, tables, lines);
            }
            if (!hasText) {
                throw new ScannedPagesException(document.getNumberOfPages());
            }
            return lines.lines();
        }
    }

    private static int add(Page page, int number, int tablesBefore, LineWriter lines) {
        List<PageTable> tables = tables(page);
        List<Part> parts = new ArrayList<>();
        tables.forEach(table -> parts.add(new Part(table.top(), table, "")));
        for (Line line : outside(page, tables)) {
            parts.add(new Part(line.getTop(), null, text(line)));
        }
        parts.sort(Comparator.comparingDouble(Part::top));
        int count = tablesBefore;
        for (Part part : parts) {
            if (part.table() == null) {
                lines.paragraph(part.text(), Location.ofPage(number, 0, 0));
            } else {
                int table = ++count;
                lines.table(part.table().grid(), row -> Location.ofPage(number, table, row + 1));
            }
        }
        return count;
    }

    /** A table, or a line of text between tables. */
    private record Part(double top, @Nullable PageTable table, String text) {}

    private static List<PageTable> tables(Page page) {
        List<PageTable> ruled = of(new SpreadsheetExtractionAlgorithm().extract(page, closed(page)), page);
        return ruled.isEmpty() && !page.getText().isEmpty()
                ? of(new BasicExtractionAlgorithm().extract(page), page)
                : ruled;
    }

    /**
     * The ruled lines of a page, with one across the ends of those that run down it: a table that goes on to the next page is
     * often left open there, and its last row would be none.
     */
    private static List<Ruling> closed(Page page) {
        List<Ruling> down = page.getVerticalRulings();
        List<Ruling> lines = new ArrayList<>(page.getHorizontalRulings());
        lines.addAll(down);
        if (!down.isEmpty()) {
            float left =
                    (float) down.stream().mapToDouble(Ruling::getLeft).min().orElse(0);
            float right =
                    (float) down.stream().mapToDouble(Ruling::getRight).max().orElse(0);
            float top = (float) down.stream().mapToDouble(Ruling::getTop).min().orElse(0);
            float bottom =
                    (float) down.stream().mapToDouble(Ruling::getBottom).max().orElse(0);
            lines.add(new Ruling(top, left, right - left, 0));
            lines.add(new Ruling(bottom, left, right - left, 0));
        }
        return lines;
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
}
