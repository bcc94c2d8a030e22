package org.dutygraph.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dutygraph.resolve.common.Register;

/**
 * The file that keeps the ids of common duties: one line for each wording and the id it has been given, the oldest first.
 * Lines are only ever added.
 */
final class RegisterFile {

    /** Its name in the folder of the decisions. */
    static final String NAME = "common-duties.csv";

    private static final String COMMON_DUTY = "common_duty_id";
    private static final String BASIC = "basic";
    private static final String WORDING = "wording";

    private final Path file;

    RegisterFile(Path file) {
        this.file = file;
    }

    Register read() {
        if (Files.notExists(file)) {
            return Register.EMPTY;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new Register(rows.stream().map(RegisterFile::entry).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Replaces the file, as a whole or not at all; leaves it alone where nothing is new. */
    void write(Register register) {
        if (register.equals(read())) {
            return;
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (CsvWriter csv = CsvWriter.builder().build(fresh)) {
                csv.writeRecord(COMMON_DUTY, BASIC, WORDING);
                register.entries()
                        .forEach(entry ->
                                csv.writeRecord(entry.commonDuty(), String.valueOf(entry.basic()), entry.normalForm()));
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the ids of common duties in " + file, e);
        }
    }

    private static Register.Entry entry(NamedCsvRecord row) {
        return new Register.Entry(
                row.getField(COMMON_DUTY), Boolean.parseBoolean(row.getField(BASIC)), row.getField(WORDING));
    }
}
