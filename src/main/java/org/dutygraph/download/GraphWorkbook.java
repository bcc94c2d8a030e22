package org.dutygraph.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dutygraph.download.Wording.Words;
import org.dutygraph.exchange.GraphShape;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * All tables as one Excel workbook: a cover, and a sheet for each table, or several where it has more rows than a sheet can. Unlike
 * the CSV files, which programs read, it says words for codes, in the reader's language. Every text is written as a text, so that
 * none is taken for a formula, and in its place, so that none has to be kept. The same graph gives the same bytes in a language,
 * whenever it is asked for.
 */
@Component
class GraphWorkbook {

    static final String FILE = WholeGraph.NAME + ".xlsx";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Graph graph;
    private final Shapes shapes;
    private final Wording wording;
    private final TableWords words;
    private final SourceNote note;
    private final StillBorneRows stillBorne;

    GraphWorkbook(
            Graph graph, Shapes shapes, Wording wording, TableWords words, SourceNote note, StillBorneRows stillBorne) {
        this.graph = graph;
        this.shapes = shapes;
        this.wording = wording;
        this.words = words;
        this.note = note;
        this.stillBorne = stillBorne;
    }

    /** Writes the workbook; does not close the stream. */
    void write(OutputStream out) throws IOException {
        TimelessWorkbook.write(this::fill, out);
    }

    private void fill(OutputStream out) throws IOException {
        GraphShape shape = shapes.now();
        Workbook book = new Workbook(out, "Duty Graph", "1.0");
        book.setCompressionLevel(Deflater.BEST_SPEED);
        cover(book.newWorksheet(name("cover", 1)), shape);
        for (TableFile table : stillBorne.whole()) {
            new Filling(book, table).fill();
        }
        shapes.expect(shape.version());
        book.finish();
    }

    private void cover(Worksheet sheet, GraphShape shape) throws IOException {
        List<SourceDocument> documents = graph.read("read/exchange/documents", Map.of(), SourceDocument.class);
        List<String[]> lines = new ArrayList<>();
        lines.add(line("title", wording.of("archive.title", "").both()));
        lines.add(line("counts", note.counts(shape, documents, Locale.CHINESE)));
        lines.add(line("counts", note.counts(shape, documents, Locale.ENGLISH)));
        lines.add(line("version", shape.version()));
        lines.add(line("licence", wording.of("archive.licence", "").zh()));
        lines.add(line("licence", wording.of("archive.licence", "").en()));
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String leftOut = note.leftOut(locale);
            if (!leftOut.isEmpty()) {
                lines.add(line("left-out", leftOut));
            }
        }
        documents.forEach(document -> lines.add(line("document", note.line(document, Locale.CHINESE))));
        for (int i = 0; i < lines.size(); i++) {
            sheet.inlineString(i, 0, lines.get(i)[0]);
            sheet.inlineString(i, 1, lines.get(i)[1]);
        }
        sheet.width(0, 22);
        sheet.width(1, 110);
        sheet.range(0, 0, lines.size() - 1, 0).style().bold().set();
        sheet.range(0, 1, lines.size() - 1, 1).style().wrapText(true).set();
        sheet.finish();
    }

    private String[] line(String word, String text) {
        return new String[] {wording.of("workbook.cover." + word, word).both(), text};
    }

    /** Chinese first; a sheet's name holds 31 characters at most. */
    private String name(String table, int part) {
        Words words = wording.of("workbook.sheet." + table, table);
        return words.zh() + " " + words.en() + (part == 1 ? "" : " " + part);
    }

    /** Puts a table's rows on as many sheets as they need. */
    private final class Filling {

        private static final int LONGEST_TEXT = 32_767;
        private static final int WIDEST = 60;
        private static final int FLUSHED_AT = 1_000;

        private final Workbook book;
        private final TableFile table;
        private int part = 1;
        private int row = 1;
        private Worksheet sheet;

        private Filling(Workbook book, TableFile table) {
            this.book = book;
            this.table = table;
            this.sheet = begun();
        }

        private void fill() throws IOException {
            graph.stream(table.statement(), table.everything(), this::add);
            finish();
        }

        private Worksheet begun() {
            Worksheet begun = book.newWorksheet(name(table.name(), part));
            List<TableFile.Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                begun.inlineString(0, i, words.head(table, columns.get(i)));
                begun.width(i, Math.min(WIDEST, width(columns.get(i))));
            }
            begun.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            begun.freezePane(0, 1);
            return begun;
        }

        /** Numbers are short, ids and codes of middle length, and what is said is long. */
        private static int width(TableFile.Column column) {
            String name = column.name();
            if (name.matches("name|duty|common_duty|responsibility|excerpt|zh|en|evidence|reason|twin_excerpt")) {
                return WIDEST;
            }
            return Math.max(name.length() + 2, column.type().neo4j().equals("string") ? 18 : 8);
        }

        private void add(Map<String, Object> values) {
            if (row == Worksheet.MAX_ROWS) {
                finish();
                part++;
                row = 1;
                sheet = begun();
            }
            List<TableFile.Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                Object value = words.cell(
                        table, columns.get(i), values.get(columns.get(i).name()));
                if (value instanceof Number number) {
                    sheet.value(row, i, number);
                } else if (value != null) {
                    String text = value.toString();
                    sheet.inlineString(row, i, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
                }
            }
            row++;
            if (row % FLUSHED_AT == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void finish() {
            try {
                sheet.setAutoFilter(0, 0, row - 1, table.columns().size() - 1);
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
