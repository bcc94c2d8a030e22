package org.dutygraph.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Heading;
import org.dutygraph.dutylist.ListKind;
import org.dutygraph.place.Gazetteer;
import org.dutygraph.place.PlaceResolution.Found;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTests {

    private static final int TOWNSHIPS = 60;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Corpus.write(folder, TOWNSHIPS, Corpus.SEED);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndFewerTownshipsAPartOfThem(@TempDir Path other) throws IOException {
        Corpus.write(other, 12, Corpus.SEED);
        for (Path file : files(other.resolve("lists"))) {
            assertThat(folder.resolve("lists").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        assertThat(files(other.resolve("lists"))).hasSize(12);
        assertThat(Files.readString(folder.resolve("truth.csv")))
                .startsWith(Files.readString(other.resolve("truth.csv")));
    }

    @Test
    void everyListIsReadWholeAndWithoutProblems() throws IOException {
        Gazetteer gazetteer = Gazetteer.read(Path.of("import/gazetteer"));
        List<String> truth = truth();
        for (Path file : files(folder.resolve("lists"))) {
            DutyList list = new DutyListReader().read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(list.problems()).isEmpty();
            assertThat(gazetteer.resolve(
                            list.headings().stream().map(Heading::text).toList()))
                    .isInstanceOfSatisfying(
                            Found.class, found -> assertThat(found.township().code() + ".txt")
                                    .isEqualTo(list.file()));
            assertThat(list.rows().stream().map(row -> "%s,%s,%d"
                            .formatted(
                                    list.file().replace(".txt", ""),
                                    row.list().name().toLowerCase(Locale.ROOT),
                                    row.number())))
                    .containsExactlyElementsOf(truth.stream()
                            .filter(line -> line.startsWith(list.file().replace(".txt", "")))
                            .map(line -> line.substring(0, line.lastIndexOf(',')))
                            .toList());
        }
    }

    /** A county takes some back, drops and rewords some; what moves comes last, so that all numbers stay contiguous. */
    @Test
    void eachYearsListIsReadWholeAndIsOfItsDate(@TempDir Path other) throws IOException {
        List<Integer> years = List.of(2025, 2026);
        Corpus.writeYears(other, 12, years, Corpus.SEED);
        assertThat(files(other.resolve("lists"))).hasSize(24);
        for (Path file : files(other.resolve("lists"))) {
            DutyList list = new DutyListReader().read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(list.problems()).isEmpty();
            assertThat(list.date().map(Object::toString))
                    .hasValueSatisfying(date -> assertThat(list.file()).endsWith("-" + date.replace("-07", ".txt")));
            String second = list.file().replace("-2025", "-2026");
            DutyList later = new DutyListReader().read(second, Files.readAllBytes(file.resolveSibling(second)));
            if (!later.file().equals(list.file())) {
                assertThat(count(later, ListKind.RECLAIMED)).isNotEqualTo(count(list, ListKind.RECLAIMED));
                assertThat(later.rows()).hasSizeLessThan(list.rows().size());
            }
        }
    }

    private static long count(DutyList list, ListKind kind) {
        return list.rows().stream().filter(row -> row.list() == kind).count();
    }

    @Test
    void listsHaveTheNationalMeans() throws IOException {
        for (ListKind list : ListKind.values()) {
            long rows = truth().stream()
                    .filter(line -> line.contains("," + list.name().toLowerCase(Locale.ROOT) + ","))
                    .count();
            assertThat((double) rows / TOWNSHIPS / Objects.requireNonNull(Pool.MEANS.get(list)))
                    .as(list.name())
                    .isBetween(0.75, 1.25);
        }
    }

    @Test
    void noTownshipHasAMatterTwice() throws IOException {
        List<String> keys = truth().stream()
                .map(line -> line.substring(0, 9) + line.substring(line.lastIndexOf(',')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void whatIsReclaimedHereIsAssistedThere() throws IOException {
        var lists = truth().stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.groupingBy(row -> row[3], Collectors.mapping(row -> row[1], Collectors.toSet())));
        assertThat(lists.values())
                .filteredOn(of -> of.containsAll(List.of("assisted", "reclaimed")))
                .hasSizeGreaterThan(50);
    }

    private static List<String> truth() throws IOException {
        return Files.readAllLines(folder.resolve("truth.csv")).stream().skip(1).toList();
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.sorted().toList();
        }
    }
}
