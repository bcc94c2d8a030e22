package org.dutygraph.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One table of the gazetteer: a CSV file with a header row, in UTF-8. */
final class Table {

    private final Path file;
    private final Set<String> keys = new HashSet<>();

    Table(Path file) {
        this.file = file;
    }

    /**
     * Passes every row that has all columns of the table.
     *
     * @throws MalformedTableException naming the line, if a row has not
     */
    void forEach(List<String> columns, Consumer<Row> reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().containsAll(columns)) {
                    throw new MalformedTableException(file, 1, "needs the columns " + String.join(",", columns));
                }
                reader.accept(new Row(row));
            }
        } catch (CsvParseException e) {
            String cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
            throw new MalformedTableException(file, e.getMessage() + cause, e);
        }
    }

    /** One row, with its line for messages. */
    final class Row {
        private final NamedCsvRecord cells;

        private Row(NamedCsvRecord cells) {
            this.cells = cells;
        }

        /** A cell that must hold something. */
        String text(String column) {
            String text = cells.getField(column);
            if (text.isBlank()) {
                throw malformed(column + " is empty");
            }
            return text;
        }

        /** A cell that must hold a code of so many digits. */
        String code(String column, int digits) {
            String code = text(column);
            if (!code.matches("\\d{" + digits + "}")) {
                throw malformed("%s %s has not %d digits".formatted(column, code, digits));
            }
            return code;
        }

        /** A code or name that no other row of this table may have. */
        String once(String key) {
            if (!keys.add(key)) {
                throw malformed(key + " stands here a second time");
            }
            return key;
        }

        MalformedTableException malformed(String what) {
            return new MalformedTableException(file, cells.getStartingLineNumber(), what);
        }
    }
}
