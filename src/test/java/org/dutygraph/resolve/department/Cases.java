package org.dutygraph.resolve.department;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the case files and the curated data. */
final class Cases {

    private Cases() {}

    static List<NamedCsvRecord> read(String name) {
        return read(Path.of("src/test/resources/cases", name));
    }

    static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FunctionCatalogue catalogue() {
        try {
            return FunctionCatalogue.read(Path.of("import/decisions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
