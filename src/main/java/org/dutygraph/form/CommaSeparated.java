package org.dutygraph.form;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.List;
import java.util.Optional;
import org.dutygraph.text.Spaces;

/** A list as comma-separated values (RFC 4180); its lines keep the numbers that they have in the file. */
final class CommaSeparated {

    private static final String NUMBER = "序号";
    private static final int FEWEST_COLUMNS = 3;

    private CommaSeparated() {}

    /** The lines; empty where the text is none: it has tabs or bars, or no header with numbers between commas. */
    static Optional<List<FormLine>> lines(String text) {
        if (text.indexOf('\t') >= 0 || text.indexOf(',') < 0 || text.lines().anyMatch(line -> line.startsWith("|"))) {
            return Optional.empty();
        }
        List<CsvRecord> records;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            records = reader.stream().toList();
        } catch (CsvParseException | java.io.IOException noSuchValues) {
            return Optional.empty();
        }
        return records.stream().anyMatch(CommaSeparated::isHeader) ? Optional.of(written(records)) : Optional.empty();
    }

    private static boolean isHeader(CsvRecord record) {
        return record.getFieldCount() >= FEWEST_COLUMNS
                && (record.getFields().containsAll(Form.OWN_HEADER)
                        || record.getFields().stream()
                                .anyMatch(field -> Spaces.none(field).equals(NUMBER)));
    }

    private static List<FormLine> written(List<CsvRecord> records) {
        LineWriter lines = new LineWriter();
        for (CsvRecord record : records) {
            while (lines.lines().size() < record.getStartingLineNumber() - 1) {
                lines.gap(null);
            }
            List<String> fields = record.getFields();
            if (fields.stream().skip(1).allMatch(String::isBlank)) {
                lines.paragraph(fields.get(0).replaceAll("\\R", " "), null);
            } else {
                lines.row(fields, null);
            }
        }
        return lines.lines();
    }
}
