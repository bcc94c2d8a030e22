package org.dutygraph.load;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.dutygraph.place.DecisionProblem;
import org.dutygraph.place.DecisionRule;

/** The rows of a CSV file that people keep by hand: with comments, and with cells too many or too few. */
final class KeptRows {

    private KeptRows() {}

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
