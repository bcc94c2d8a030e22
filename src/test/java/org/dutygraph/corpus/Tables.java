package org.dutygraph.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of words from which lists are made. */
final class Tables {

    private Tables() {}

    static List<NamedCsvRecord> read(String name) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Tables.class.getResourceAsStream("/corpus/" + name)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> items(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("‖", -1));
    }
}
