package org.dutygraph.account;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dutygraph.file.Sha256;
import org.dutygraph.file.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts at one time, as their file has them: CSV with a header, a line an account.
 *
 * @param version another one after each change of the file
 */
record AccountFile(List<Account> accounts, String version) {

    private static final Logger LOG = LoggerFactory.getLogger(AccountFile.class);
    private static final int VERSION_DIGITS = 16;

    /** What is in a file; nobody where there is none. A line that is not understood is nobody's account. */
    static AccountFile read(Path file) throws IOException {
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<Account> accounts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                account(row)
                        .ifPresentOrElse(
                                accounts::add,
                                () -> LOG.warn(
                                        "{} 第 {} 行不是账户，不起作用 / line {} is no account and counts for nothing",
                                        file,
                                        row.getStartingLineNumber(),
                                        row.getStartingLineNumber()));
            }
        } catch (CsvParseException notATable) {
            throw new IOException(file + " is no CSV: " + notATable.getMessage(), notATable);
        }
        return new AccountFile(List.copyOf(accounts), Sha256.of(content).substring(0, VERSION_DIGITS));
    }

    private static Optional<Account> account(NamedCsvRecord row) {
        Optional<String> name = row.findField("name").filter(each -> !each.isBlank());
        Optional<Role> role = row.findField("role").flatMap(Role::of);
        Optional<String> password = row.findField("password").filter(each -> each.startsWith("{"));
        return name.isPresent() && role.isPresent() && password.isPresent()
                ? Optional.of(new Account(name.get(), role.get(), password.get()))
                : Optional.empty();
    }

    Optional<Account> named(String name) {
        return accounts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Puts these accounts into a file, as a whole or not at all; it is its owner's alone. */
    static void write(Path file, Collection<Account> accounts) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("name", "role", "password");
            accounts.forEach(each -> csv.writeRecord(each.name(), each.role().code(), each.password()));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), WholeFile.ownerOnly());
    }
}
