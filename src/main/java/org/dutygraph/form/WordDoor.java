package org.dutygraph.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents (Office Open XML, ISO/IEC 29500): paragraphs and tables of the body; headers and footers are left out. */
final class WordDoor implements Door {

    /** Without which it is no such file. */
    static final String PART = "word/document.xml";

    /** How the library writes the mark of a note. */
    private static final Pattern REFERENCE = Pattern.compile("\\[(?:footnote|endnote)Ref:-?\\d+]");

    private static final String NOTE = "注：";

    @Override
    public List<FormLine> lines(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            LineWriter lines = new LineWriter();
            WordNumbering numbering = new WordNumbering();
            int tables = 0;
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.paragraph(text(paragraph, numbering), Location.ofTable(0, 0));
                } else if (element instanceof XWPFTable table) {
                    int number = ++tables;
                    lines.table(grid(table, numbering), row -> Location.ofTable(number, row + 1));
                }
            }
            Stream.concat(document.getFootnotes().stream(), document.getEndnotes().stream())
                    .map(WordDoor::note)
                    .filter(note -> !note.isBlank())
                    .forEach(note -> lines.paragraph(NOTE + note.strip(), Location.ofTable(0, 0)));
            return lines.lines();
        }
    }

    private static String note(XWPFAbstractFootnoteEndnote note) {
        return note.getParagraphs().stream().map(WordDoor::plain).collect(Collectors.joining());
    }

    private static Grid grid(XWPFTable table, WordNumbering numbering) {
        List<MergedCell> cells = new ArrayList<>();
        Map<Integer, MergedCell> above = new HashMap<>();
        List<XWPFTableRow> rows = table.getRows();
        for (int row = 0; row < rows.size(); row++) {
            int column = skipped(rows.get(row));
            for (ICell cell : rows.get(row).getTableICells()) {
                CTTcPr properties = properties(cell);
                int breadth = breadth(properties);
                MergedCell begun = above.get(column);
                if (isContinued(properties) && begun != null) {
                    begun.extendTo(row);
                } else {
                    MergedCell own = new MergedCell(row, column, breadth, text(cell, numbering));
                    cells.add(own);
                    above.put(column, own);
                }
                column += breadth;
            }
        }
        Grid grid = new Grid();
        cells.forEach(cell -> cell.putInto(grid));
        return grid;
    }

    /** How many columns a row leaves out at its beginning. */
    private static int skipped(XWPFTableRow row) {
        return row.getCtRow().getTrPr() == null
                ? 0
                : row.getCtRow().getTrPr().getGridBeforeList().stream()
                        .map(CTDecimalNumber::getVal)
                        .mapToInt(BigInteger::intValue)
                        .findFirst()
                        .orElse(0);
    }

    private static @Nullable CTTcPr properties(ICell cell) {
        return cell instanceof XWPFTableCell own ? own.getCTTc().getTcPr() : null;
    }

    private static int breadth(@Nullable CTTcPr properties) {
        return properties == null || properties.getGridSpan() == null
                ? 1
                : Math.max(1, properties.getGridSpan().getVal().intValue());
    }

    /** A vertical merge without a value goes on (ISO/IEC 29500-1, 17.4.84). */
    private static boolean isContinued(@Nullable CTTcPr properties) {
        return properties != null
                && properties.getVMerge() != null
                && properties.getVMerge().getVal() != STMerge.RESTART;
    }

    private static String text(ICell cell, WordNumbering numbering) {
        if (cell instanceof XWPFTableCell own) {
            return own.getBodyElements().stream()
                    .map(element -> element instanceof XWPFParagraph paragraph
                            ? text(paragraph, numbering)
                            : element instanceof XWPFTable table ? table.getText() : "")
                    .collect(Collectors.joining("\n"));
        }
        return cell instanceof XWPFSDTCell bound ? bound.getContent().getText() : "";
    }

    private static String text(XWPFParagraph paragraph, WordNumbering numbering) {
        return numbering.of(paragraph) + plain(paragraph);
    }

    /** What it says without the notes below the page, which the library writes into it, and the marks that refer to them. */
    private static String plain(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        String notes = paragraph.getFootnoteText();
        boolean hasNotes = notes != null && !notes.isEmpty() && text.endsWith(notes);
        return REFERENCE
                .matcher(hasNotes ? text.substring(0, text.length() - notes.length()) : text)
                .replaceAll("");
    }

    /** A cell that goes on in the rows below. */
    private static final class MergedCell {

        private final int row;
        private final int column;
        private final int breadth;
        private final String text;
        private int lastRow;

        private MergedCell(int row, int column, int breadth, String text) {
            this.row = row;
            this.column = column;
            this.breadth = breadth;
            this.text = text;
            this.lastRow = row;
        }

        private void extendTo(int last) {
            lastRow = last;
        }

        private void putInto(Grid grid) {
            grid.put(row, column, lastRow - row + 1, breadth, text);
        }
    }
}
