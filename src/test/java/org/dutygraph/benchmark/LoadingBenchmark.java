package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What loading costs as townships are added: {@code mvn -Pbenchmark verify -Dsizes=5,50,200 -Dheap=2g}. */
class LoadingBenchmark {

    private static final int MORE = 3;

    /** The stage that follows when a list's facts, its common duties and what is still borne are in the graph. */
    private static final String AFTER_ANSWERS = "correspondences";

    /**
     * One size.
     *
     * @param firstLoadSeconds from the command to the first question answered, with an empty data folder
     * @param importSeconds of that, what the import report says
     * @param processorSeconds time of all cores together spent on the first load, whatever else ran on the machine
     * @param stageSeconds of the import, by stage; one that took less than a second is left out
     * @param heapMegabytes the most heap in use, of the first load
     * @param residentMegabytes the most memory resident, of the first load
     * @param startAgainSeconds from the command to the first question answered, nothing changed
     * @param firstOneMoreSeconds the import's time for one list sent right after a start
     * @param oneMoreSeconds the same for a later one
     * @param firstAnsweredSeconds for the one sent right after a start, until its facts, its common duties and what is still borne
     *     are in the graph
     * @param answeredSeconds the same for a later one
     * @param oneMoreStageSeconds of that, by stage
     */
    record Measured(
            int townships,
            String heap,
            long duties,
            double firstLoadSeconds,
            double importSeconds,
            double processorSeconds,
            Map<String, Double> stageSeconds,
            long heapMegabytes,
            long residentMegabytes,
            long storeBytes,
            double startAgainSeconds,
            double firstOneMoreSeconds,
            double oneMoreSeconds,
            double firstAnsweredSeconds,
            double answeredSeconds,
            Map<String, Double> oneMoreStageSeconds,
            Sameness sameness,
            String totals) {}

    @Test
    @SuppressWarnings("SystemOut")
    void measures() throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        for (int townships : Settings.sizes()) {
            Measured one = measure(townships, Settings.heap());
            measured.add(one);
            System.out.println(one);
            Results.write("loading-" + townships, one);
        }
        Page.write();
        assertThat(measured).allSatisfy(one -> {
            assertThat(one.sameness().precision()).isGreaterThan(0.9);
            assertThat(one.sameness().recall()).isGreaterThan(0.9);
        });
    }

    private static Measured measure(int townships, String heap) throws IOException, InterruptedException {
        Path folder = Settings.folder().resolve(String.valueOf(townships));
        FileSystemUtils.deleteRecursively(folder);
        Corpus.write(folder, townships, Corpus.SEED);
        double firstLoad;
        double processor;
        Map<String, Double> stages;
        JsonNode report;
        long heapPeak;
        long resident;
        Sameness sameness;
        try (Site site = Site.start(folder, heap)) {
            firstLoad = site.secondsToStart();
            processor = site.processorSeconds();
            stages = site.stageSeconds();
            report = site.http().json("/api/imports/latest");
            heapPeak = site.heapMegabytes();
            resident = site.residentMegabytes();
            Path duties = folder.resolve("duties.csv");
            site.http().file("/api/download/duties.csv", duties);
            sameness = Sameness.of(duties, folder.resolve("truth.csv"));
        }
        long store = Site.bytes(folder.resolve("data"));
        double again;
        try (Site site = Site.start(folder, heap)) {
            again = site.secondsToStart();
        }
        List<More> more = oneMore(folder, townships, heap);
        return new Measured(
                townships,
                heap,
                report.at("/totals/duties").asLong(),
                firstLoad,
                report.at("/milliseconds").asDouble() / 1000,
                processor,
                stages,
                heapPeak,
                resident,
                store,
                again,
                more.get(0).seconds(),
                more.get(MORE - 1).seconds(),
                more.get(0).answered(),
                more.get(MORE - 1).answered(),
                more.get(MORE - 1).stages(),
                sameness,
                report.at("/totals").toString());
    }

    /**
     * Sends the townships that the next larger corpora would have to the running application, one after the other: what the
     * first takes right after a start, and what the last takes. They are taken out again.
     */
    private static List<More> oneMore(Path folder, int townships, String heap)
            throws IOException, InterruptedException {
        Path larger = Files.createTempDirectory(Files.createDirectories(Settings.folder()), "larger");
        Corpus.write(larger, townships + MORE, Corpus.SEED);
        Path lists = folder.resolve("lists");
        List<Path> added = new ArrayList<>();
        try (var files = Files.list(larger.resolve("lists"))) {
            files.filter(file -> Files.notExists(lists.resolve(file.getFileName())))
                    .sorted()
                    .forEach(added::add);
        }
        assertThat(added).hasSize(MORE);
        List<More> more = new ArrayList<>();
        try (Site site = Site.start(folder, heap)) {
            for (Path list : added) {
                Map<String, Double> before = site.stageSeconds();
                Instant sent = Instant.now();
                site.send(list);
                Map<String, Double> stages = new LinkedHashMap<>();
                site.stageSeconds().forEach((stage, seconds) -> {
                    double spent = seconds - before.getOrDefault(stage, 0.0);
                    if (spent > 0) {
                        stages.put(stage, spent);
                    }
                });
                more.add(new More(
                        Duration.between(sent, site.reached(AFTER_ANSWERS)).toMillis() / 1000.0,
                        site.http()
                                        .json("/api/imports/latest")
                                        .at("/milliseconds")
                                        .asDouble()
                                / 1000,
                        stages));
            }
        } finally {
            for (Path list : added) {
                Files.deleteIfExists(lists.resolve(list.getFileName()));
            }
            FileSystemUtils.deleteRecursively(larger);
        }
        return more;
    }

    /** What one list more takes. */
    private record More(double answered, double seconds, Map<String, Double> stages) {}
}
