package org.dutygraph.dutylist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The case files of this package. */
final class CaseFiles {

    private static final Path FOLDER = Path.of("src/test/resources/cases/dutylist");

    private CaseFiles() {}

    static List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(name + ".csv"))) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> documents() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String document) {
        try {
            return Files.readString(FOLDER.resolve(document + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
