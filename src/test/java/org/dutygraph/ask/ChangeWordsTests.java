package org.dutygraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that ask what has changed, and those that only sound like it. */
class ChangeWordsTests {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void knowsWhatAsksForChange() throws IOException {
        assertThat(rows(CASES.resolve("change-words.csv")))
                .allSatisfy(row -> assertThat(ChangeWords.kind(row.getField("text")))
                        .as(row.getField("text"))
                        .isPresent());
    }

    /** What a question of the catalogue answers leads nowhere else. */
    @Test
    void takesNoQuestionOfTheCatalogueForOne() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("ask-.*\\.csv"))
                    .toList()) {
                assertThat(rows(file).stream()
                                .filter(row -> !row.getField("question").isBlank())
                                .map(row -> row.getField("text"))
                                .filter(text -> ChangeWords.kind(text).isPresent()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
