package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * What former lists cost: townships with the lists of three years against the same with the last one alone, loaded at once and year
 * by year. {@code mvn -Pbenchmark verify -Dwhat=History -Dsizes=50,200 -Dheap=2g}.
 */
class HistoryBenchmark {

    private static final List<Integer> YEARS = List.of(2025, 2026, 2027);
    private static final int FIRST = 0;
    private static final int LAST = YEARS.size() - 1;

    /**
     * One size.
     *
     * @param duties of the current lists
     * @param one the last year's lists alone, into an empty store
     * @param all those of the three years, into an empty store
     * @param first the first year's alone, into an empty store
     * @param second those of the second year beside them
     * @param third those of the third
     * @param nothing a start with nothing new, with those of the three years
     */
    record Measured(
            int townships,
            String heap,
            long duties,
            Load one,
            Load all,
            Load first,
            Load second,
            Load third,
            Load nothing) {}

    /**
     * A start.
     *
     * @param seconds from the command to the first question answered
     * @param processorSeconds time of all cores together, whatever else ran on the machine
     * @param stageSeconds by stage; one that took less than a second is left out
     * @param storeBytes of the database
     * @param logBytes of its transactions, of which it keeps the last ones
     * @param receivedBytes of the files as received
     * @param otherBytes of whatever else is kept: log, report, register
     */
    record Load(
            double seconds,
            double processorSeconds,
            Map<String, Double> stageSeconds,
            long heapMegabytes,
            long storeBytes,
            long logBytes,
            long receivedBytes,
            long otherBytes) {}

    @Test
    @SuppressWarnings("SystemOut")
    void measures() throws IOException, InterruptedException {
        for (int townships : Settings.sizes()) {
            Measured measured = measure(townships);
            System.out.println(measured);
            Results.write("history-" + townships, measured);
            Page.write();
        }
    }

    private static Measured measure(int townships) throws IOException, InterruptedException {
        Path folder = Settings.folder().resolve("history-" + townships);
        FileSystemUtils.deleteRecursively(folder);
        Path years = folder.resolve("years");
        Corpus.writeYears(years, townships, YEARS, Corpus.SEED);

        Path one = folder.resolve("one");
        give(years, one, YEARS.get(LAST));
        Loaded alone = load(one);

        Path all = folder.resolve("all");
        for (int year : YEARS) {
            give(years, all, year);
        }
        Loaded whole = load(all);
        assertThat(whole.totals()).as("what is current").isEqualTo(alone.totals());
        Load nothing = load(all).load();

        Path yearly = folder.resolve("yearly");
        Load[] loads = new Load[YEARS.size()];
        for (int at = FIRST; at <= LAST; at++) {
            give(years, yearly, YEARS.get(at));
            Loaded loaded = load(yearly);
            loads[at] = loaded.load();
            assertThat(loaded.totals().at("/townships").asInt()).isEqualTo(townships);
            if (at == LAST) {
                assertThat(loaded.totals().at("/duties"))
                        .isEqualTo(alone.totals().at("/duties"));
            }
        }
        return new Measured(
                townships,
                Settings.heap(),
                alone.totals().at("/duties").asLong(),
                alone.load(),
                whole.load(),
                loads[FIRST],
                loads[1],
                loads[LAST],
                nothing);
    }

    /** The lists of a year come into the folder of a site. */
    private static void give(Path years, Path site, int year) throws IOException {
        Path lists = Files.createDirectories(site.resolve("lists"));
        try (Stream<Path> files = Files.list(years.resolve("lists"))) {
            for (Path file : files.filter(each -> each.toString().endsWith("-" + year + ".txt"))
                    .toList()) {
                Files.copy(file, lists.resolve(file.getFileName()));
            }
        }
    }

    private static Loaded load(Path folder) throws IOException, InterruptedException {
        try (Site site = Site.start(folder, Settings.heap())) {
            double processor = site.processorSeconds();
            JsonNode report = site.http().json("/api/imports/latest");
            assertThat(report.at("/faults")).isEmpty();
            Path data = folder.resolve("data");
            long store = Site.bytes(data.resolve("neo4j/data/databases"));
            long log = Site.bytes(data.resolve("neo4j/data/transactions"));
            long received = Site.bytes(data.resolve("received"));
            return new Loaded(
                    new Load(
                            site.secondsToStart(),
                            processor,
                            site.stageSeconds(),
                            site.heapMegabytes(),
                            store,
                            log,
                            received,
                            Site.bytes(data) - store - log - received),
                    report.at("/totals"));
        }
    }

    private record Loaded(Load load, JsonNode totals) {}
}
