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
        List<Table> tables = tables(page);
        List<Part> parts = new ArrayList<>();
        tables.forEach(table -> parts.add(new Part(table.getTop(), table, "")));
        for (Line line : outside(page, tables)) {
            parts.add(new Part(line.getTop(), null, text(line)));
        }
        parts.sort(Comparator.comparingDouble(Part::top));
        int count = tablesBefore;
        for (Part part : parts) {
            if (part.table() == null) {
                lines.paragraph(part.text(), Location.ofPage(number, 0, 0));
            } else {
                add(part.table(), number, ++count, lines);
            }
        }
        return count;
    }

    /** A table, or a line of text between tables. */
    private record Part(double top, @Nullable Table table, String text) {}

    private static List<Table> tables(Page page) {
        List<Table> ruled = new SpreadsheetExtractionAlgorithm()
                .extract(page).stream()
                        .filter(table -> table.getColCount() >= FEWEST_COLUMNS)
                        .toList();
        if (!ruled.isEmpty() || page.getText().isEmpty()) {
            return ruled;
        }
        return new BasicExtractionAlgorithm()
                .extract(page).stream()
                        .filter(table -> table.getColCount() >= FEWEST_COLUMNS)
                        .toList();
    }

    private static void add(Table table, int page, int number, LineWriter lines) {
        for (int row = 0; row < table.getRows().size(); row++) {
            List<String> texts =
                    table.getRows().get(row).stream().map(WrappedText::of).toList();
            if (texts.stream().anyMatch(text -> !text.isBlank())) {
                lines.row(texts, Location.ofPage(page, number, row + 1));
            }
        }
    }

    private static List<Line> outside(Page page, List<Table> tables) {
        List<TextElement> elements = page.getText().stream()
                .filter(element -> tables.stream().noneMatch(table -> holds(table, element)))
                .collect(Collectors.toCollection(ArrayList::new));
        return elements.isEmpty() ? List.of() : TextChunk.groupByLines(TextElement.mergeWords(elements));
    }

    /** Whether a cell has it: what stands in a table and in none of its cells must not be lost. */
    private static boolean holds(Table table, TextElement element) {
        return table.contains(element.getCenterX(), element.getCenterY())
                && table.getRows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.contains(element.getCenterX(), element.getCenterY()));
    }

    private static String text(Line line) {
        return WrappedText.close(line.getTextElements().stream()
                .sorted(Comparator.comparingDouble(TextChunk::getLeft))
                .map(WrappedText::printed)
                .collect(Collectors.joining(" ")));
    }
}
