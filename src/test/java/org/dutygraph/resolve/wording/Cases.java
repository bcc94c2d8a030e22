package org.dutygraph.resolve.wording;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.dutylist.ListKind;
import org.junit.jupiter.params.provider.Arguments;

/** The case files of the resolving packages. */
public final class Cases {

    private Cases() {}

    /** The fields of each case, in the file's order. */
    public static Stream<Arguments> of(String file) {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/cases", file))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            return rows.stream().map(row -> Arguments.of(row.getFields().toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A duty that says no more than its name and the township's responsibility. */
    public static DutyFacts duty(String township, ListKind list, int number, String name, String responsibility) {
        return new DutyFacts(
                new DutyKey(township, list, number),
                List.of("西地镇", "奇台县"),
                null,
                name,
                Set.of(),
                "",
                responsibility,
                "");
    }
}
