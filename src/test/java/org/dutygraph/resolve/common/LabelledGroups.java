package org.dutygraph.resolve.common;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.resolve.wording.DutyKey;

/** {@code common-duties.csv} of a label folder: the number of the group of each duty. */
final class LabelledGroups {

    private LabelledGroups() {}

    static Map<DutyKey, String> read(Path file) {
        Map<DutyKey, String> groups = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                String key = row.getField("township_code") + "-" + row.getField("list") + "-" + row.getField("number");
                groups.put(DutyKey.parse(key).orElseThrow(), row.getField("common_duty"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }
}
