package org.dutygraph.resolve.common;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.dutygraph.file.WholeFile;

/**
 * The register as a file: common_duty, kind (basic or other), normal_form. UTF-8 CSV with a header row, one line for each wording,
 * the oldest first, and a further one for each further time that one list has it. Lines are only ever added.
 */
public final class RegisterFile {

    private static final String BASIC = "basic";
    private static final String OTHER = "other";

    private RegisterFile() {}

    /**
     * Reads the file; one that is not there is empty.
     *
     * @throws IOException when it is there and cannot be read, or is no register
     */
    public static Register read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Register.EMPTY;
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new Register(csv.stream().map(RegisterFile::entry).toList());
        } catch (NoSuchElementException | CsvParseException e) {
            throw new IOException(
                    file + " is no register of common duties: " + e.getMessage()
                            + "; restore it, or delete it to give all common duties new ids",
                    e);
        }
    }

    /**
     * Replaces the file as a whole or not at all; leaves it alone where it holds the register already.
     *
     * @throws IOException when the file cannot be written
     */
    public static void write(Path file, Register register) throws IOException {
        if (register.equals(read(file))) {
            return;
        }
        Path fresh = WholeFile.fresh(file);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(fresh)) {
            csv.writeRecord("common_duty", "kind", "normal_form");
            register.entries()
                    .forEach(entry ->
                            csv.writeRecord(entry.commonDuty(), entry.basic() ? BASIC : OTHER, entry.normalForm()));
        }
        WholeFile.put(fresh, file);
    }

    private static Register.Entry entry(NamedCsvRecord row) {
        return new Register.Entry(
                row.getField("common_duty"), row.getField("kind").equals(BASIC), row.getField("normal_form"));
    }
}
