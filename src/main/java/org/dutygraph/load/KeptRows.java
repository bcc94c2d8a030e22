package org.dutygraph.load;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dutygraph.file.WholeFile;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;

/** The rows of a CSV file that people keep by hand: with comments, and with cells too many or too few. */
final class KeptRows {

    private KeptRows() {}

    /**
     * Puts rows into the place of all that there are of a document; every other line stays as it is.
     *
     * @param columns what a new file has; rows have these cells, and a file that has its columns in another order gets them so
     */
    static void replace(Path file, List<String> columns, String document, List<List<String>> rows) throws IOException {
        List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of(line(columns));
        List<String> header = before.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .map(KeptRows::cells)
                .orElse(columns);
        int at = header.indexOf(columns.get(0));
        List<String> after = new ArrayList<>();
        for (String line : before) {
            List<String> cells = cells(line);
            boolean isOfDocument =
                    at >= 0 && cells.size() > at && cells.get(at).strip().equals(document);
            if (line.startsWith("#") || !isOfDocument) {
                after.add(line);
            }
        }
        for (List<String> row : rows) {
            after.add(line(header.stream()
                    .map(column -> columns.contains(column) ? row.get(columns.indexOf(column)) : "")
                    .toList()));
        }
        WholeFile.write(file, String.join("\n", after) + "\n");
    }

    /** Cells as a line of comma-separated values, without its end. */
    static String line(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().strip();
    }

    private static List<String> cells(String line) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(line.replace("\uFEFF", ""))) {
            return reader.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException | CsvParseException e) {
            return List.of();
        }
    }

    /**
     * Gives each row to a reader; none where there is no such file.
     *
     * @param problems gets one where the file cannot be read
     */
    static void each(Path file, List<DecisionProblem> problems, Consumer<NamedCsvRecord> reader) {
        if (!Files.exists(file)) {
            return;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .commentStrategy(CommentStrategy.SKIP)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(file)) {
            rows.forEach(reader);
        } catch (CsvParseException | IOException e) {
            problems.add(
                    new DecisionProblem(file, 0, DecisionRule.UNREADABLE, "", List.of(String.valueOf(e.getMessage()))));
        }
    }
}
