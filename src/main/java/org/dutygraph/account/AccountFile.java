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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dutygraph.file.Sha256;
import org.dutygraph.file.WholeFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts at one time, as their file has them: CSV with a header, a line an account.
 *
 * @param others name, role and password of the lines that are no account, which stay as they are
 * @param faulty by their names, the lines that are not as they should be; an account may stand there all the same, whose role is
 *     known and whose password is not
 * @param version another one after each change of the file
 */
record AccountFile(List<Account> accounts, List<List<String>> others, Map<String, Long> faulty, String version) {

    private static final Logger LOG = LoggerFactory.getLogger(AccountFile.class);
    private static final List<String> COLUMNS = List.of("name", "role", "password");
    private static final int VERSION_DIGITS = 16;

    /** What is in a file; nobody where there is none. A line that is not understood is nobody's account, and the others are what they are. */
    static AccountFile read(Path file) throws IOException {
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        List<Account> accounts = new ArrayList<>();
        List<List<String>> others = new ArrayList<>();
        Map<String, Long> faulty = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(new String(content, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Optional<Account> account = account(row);
                account.ifPresentOrElse(accounts::add, () -> others.add(cells(row)));
                if (account.filter(Account::isUsable).isEmpty()) {
                    LOG.warn(
                            "{} 第 {} 行不是可用的账户 / line {} is no account that can be used",
                            file,
                            row.getStartingLineNumber(),
                            row.getStartingLineNumber());
                    faulty.putIfAbsent(cells(row).get(0), row.getStartingLineNumber());
                }
            }
        } catch (CsvParseException notATable) {
            throw new IOException(file + " is no CSV: " + notATable.getMessage(), notATable);
        }
        return new AccountFile(
                List.copyOf(accounts),
                List.copyOf(others),
                Map.copyOf(faulty),
                Sha256.of(content).substring(0, VERSION_DIGITS));
    }

    private static Optional<Account> account(NamedCsvRecord row) {
        List<String> cells = cells(row);
        return Role.of(cells.get(1))
                .filter(role -> !cells.get(0).isBlank())
                .map(role -> new Account(cells.get(0), role, cells.get(2)));
    }

    private static List<String> cells(NamedCsvRecord row) {
        return COLUMNS.stream().map(name -> row.findField(name).orElse("")).toList();
    }

    Optional<Account> named(String name) {
        return accounts.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Puts these accounts, and what else was there, into a file, as a whole or not at all; it is its owner's alone. */
    static void write(Path file, Collection<Account> accounts, List<List<String>> others) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            accounts.forEach(each -> csv.writeRecord(each.name(), each.role().code(), each.password()));
            others.forEach(csv::writeRecord);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), WholeFile.ownerOnly());
    }
}
