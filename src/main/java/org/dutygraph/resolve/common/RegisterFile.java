package org.dutygraph.resolve.common;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The register as a file: common_duty, kind (basic or other), normal_form. UTF-8 CSV with a header row, one line for each wording,
 * the oldest first. Lines are only ever appended.
 */
public final class RegisterFile {

    private static final String BASIC = "basic";
    private static final String OTHER = "other";

    private RegisterFile() {}

    /**
     * Reads the file; one that is not there is empty.
     *
     * @throws IOException when it is there and cannot be read
     */
    public static Register read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Register.EMPTY;
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new Register(csv.stream().map(RegisterFile::entry).toList());
        }
    }

    /**
     * Appends what a register has more than the file.
     *
     * @param before what the file has
     * @param now the same and more
     * @throws IOException when the file cannot be written
     */
    public static void append(Path file, Register before, Register now) throws IOException {
        List<Register.Entry> more =
                now.entries().subList(before.entries().size(), now.entries().size());
        if (more.isEmpty()) {
            return;
        }
        boolean isNew = !Files.exists(file);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            if (isNew) {
                csv.writeRecord("common_duty", "kind", "normal_form");
            }
            more.forEach(
                    entry -> csv.writeRecord(entry.commonDuty(), entry.basic() ? BASIC : OTHER, entry.normalForm()));
        }
    }

    private static Register.Entry entry(NamedCsvRecord row) {
        return new Register.Entry(
                row.getField("common_duty"), row.getField("kind").equals(BASIC), row.getField("normal_form"));
    }
}
