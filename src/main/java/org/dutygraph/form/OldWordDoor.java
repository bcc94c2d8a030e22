package org.dutygraph.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Word documents of the binary format (.doc, and .wps where it is one). */
final class OldWordDoor implements Door {

    /** Marks that the format keeps in the text: ends of cells and paragraphs, fields, pictures. */
    private static final Pattern MARKS = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F]");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\x0B\\x0C]");

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            LineWriter lines = new LineWriter();
            Range range = document.getRange();
            int tables = 0;
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    Table table = range.getTable(paragraph);
                    int number = ++tables;
                    lines.table(grid(table), row -> Location.ofTable(number, row + 1));
                    i += table.numParagraphs() - 1;
                } else {
                    lines.paragraph(plain(Range.stripFields(paragraph.text())), Location.ofTable(0, 0));
                }
            }
            return lines.lines();
        }
    }

    /** Its cells are told apart by their left edges, since the rows of a table may have different numbers of cells. */
    private static Grid grid(Table table) {
        Grid grid = new Grid();
        List<Integer> edges = edges(table);
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int c = 0; c < cells.numCells(); c++) {
                TableCell cell = cells.getCell(c);
                int column = Math.max(0, edges.indexOf(cell.getLeftEdge()));
                if (!cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) {
                    grid.put(row, column, height(table, row, cell), 1, plain(cell.text()));
                }
            }
        }
        return grid;
    }

    private static List<Integer> edges(Table table) {
        List<Integer> edges = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            TableRow cells = table.getRow(row);
            for (int c = 0; c < cells.numCells(); c++) {
                if (!edges.contains(cells.getCell(c).getLeftEdge())) {
                    edges.add(cells.getCell(c).getLeftEdge());
                }
            }
        }
        edges.sort(null);
        return edges;
    }

    private static int height(Table table, int row, TableCell cell) {
        int height = 1;
        while (cell.isFirstVerticallyMerged()
                && row + height < table.numRows()
                && goesOn(table.getRow(row + height), cell.getLeftEdge())) {
            height++;
        }
        return height;
    }

    private static boolean goesOn(TableRow row, int leftEdge) {
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            if (cell.getLeftEdge() == leftEdge) {
                return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            }
        }
        return false;
    }

    private static String plain(String text) {
        return MARKS.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
