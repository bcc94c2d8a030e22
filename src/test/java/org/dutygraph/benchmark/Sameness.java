package org.dutygraph.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How well common duties agree with the truth, over all pairs of duties; counted by groups, for pairs are too many to go
 * through.
 *
 * @param precision the share of the pairs joined that are one matter
 * @param recall the share of the pairs of one matter that are joined
 */
record Sameness(double precision, double recall) {

    static Sameness of(Path duties, Path truth) throws IOException {
        Map<String, String> matters = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(truth)) {
            rows.forEach(row -> matters.put(
                    row.getField("township_code") + row.getField("list") + row.getField("number"),
                    row.getField("matter")));
        }
        Map<String, Integer> found = new HashMap<>();
        Map<String, Integer> meant = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(duties)) {
            rows.forEach(row -> {
                String matter =
                        matters.get(row.getField("township_code") + row.getField("list") + row.getField("number"));
                String common = row.getField("common_duty_id");
                if (matter != null) {
                    found.merge(common, 1, Integer::sum);
                    meant.merge(matter, 1, Integer::sum);
                    both.merge(common + " " + matter, 1, Integer::sum);
                }
            });
        }
        return new Sameness(pairs(both) / pairs(found), pairs(both) / pairs(meant));
    }

    private static double pairs(Map<String, Integer> groups) {
        return groups.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }
}
