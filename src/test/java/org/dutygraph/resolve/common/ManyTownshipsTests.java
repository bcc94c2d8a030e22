package org.dutygraph.resolve.common;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dutygraph.corpus.Corpus;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.ReceivedDuties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With many townships, what all lists say weighs little, so that a matter is little more than its object: the same thing
 * checked and publicised, or two things checked, must not become one for all that.
 */
class ManyTownshipsTests {

    private static final int TOWNSHIPS = 40;
    /** Not the one that the figures in {@code docs/benchmarks.md} are of. */
    private static final long SEED = 31;

    @TempDir
    private Path folder;

    @Test
    void keepsMattersApartAndTogether() throws IOException {
        Corpus.write(folder, TOWNSHIPS, SEED);
        Map<DutyKey, String> truth = truth();
        List<DutyFacts> duties = ReceivedDuties.of(folder.resolve("lists")).stream()
                .filter(duty -> truth.containsKey(duty.key()))
                .toList();
        assertThat(duties).hasSizeGreaterThan(10_000);

        Map<DutyKey, String> found = new HashMap<>();
        CommonDuties.resolve(duties, Register.EMPTY, List.of()).commonDuties().forEach(common -> common.members()
                .forEach(member -> found.put(member.duty(), common.id())));

        double both = pairs(found, key -> found.get(key) + truth.get(key));
        assertThat(both / pairs(found, found::get)).as("precision").isGreaterThan(0.97);
        assertThat(both / pairs(found, truth::get)).as("recall").isGreaterThan(0.97);
    }

    private Map<DutyKey, String> truth() throws IOException {
        Map<DutyKey, String> truth = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("truth.csv"))) {
            rows.forEach(row -> truth.put(
                    new DutyKey(
                            row.getField("township_code"),
                            ListKind.valueOf(row.getField("list").toUpperCase(Locale.ROOT)),
                            Integer.parseInt(row.getField("number"))),
                    row.getField("matter")));
        }
        return truth;
    }

    /** How many pairs of duties are in one group; counted by groups, for pairs are too many to go through. */
    private static double pairs(Map<DutyKey, String> duties, Function<DutyKey, String> group) {
        return duties.keySet().stream().collect(Collectors.groupingBy(group, Collectors.counting())).values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }
}
