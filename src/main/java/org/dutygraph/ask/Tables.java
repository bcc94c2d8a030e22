package org.dutygraph.ask;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data tables beside this package's classes, UTF-8 CSV with a header row. */
final class Tables {

    private Tables() {}

    static List<NamedCsvRecord> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
