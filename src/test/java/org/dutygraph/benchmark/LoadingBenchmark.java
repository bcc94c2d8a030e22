package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dutygraph.Http;
import org.dutygraph.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What loading costs as townships are added: {@code mvn -Pbenchmark verify -Dsizes=5,50,200 -Dheap=2g}. */
class LoadingBenchmark {

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
     * @param oneMoreSeconds the import's time with one list added
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
            double oneMoreSeconds,
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
            sameness = Sameness.of(site.http().get("/api/download/duties.csv").body(), folder.resolve("truth.csv"));
        }
        long store = Site.bytes(folder.resolve("data"));
        double again;
        try (Site site = Site.start(folder, heap)) {
            again = site.secondsToStart();
        }
        More more = oneMore(folder, townships, heap);
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
                more.seconds(),
                more.stages(),
                sameness,
                report.at("/totals").toString());
    }

    /** Adds the township that the next larger corpus would have, measures, and takes it out again. */
    private static More oneMore(Path folder, int townships, String heap) throws IOException, InterruptedException {
        Path larger = Files.createTempDirectory(Files.createDirectories(Settings.folder()), "larger");
        Corpus.write(larger, townships + 1, Corpus.SEED);
        Path added = null;
        try (var files = Files.list(larger.resolve("lists"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve("lists").resolve(file.getFileName());
                if (Files.notExists(copy)) {
                    added = Files.copy(file, copy);
                }
            }
        }
        assertThat(added).isNotNull();
        try (Site site = Site.start(folder, heap)) {
            Http http = site.http();
            return new More(
                    http.json("/api/imports/latest").at("/milliseconds").asDouble() / 1000, site.stageSeconds());
        } finally {
            FileSystemUtils.deleteRecursively(larger);
        }
    }

    /** What one list more takes. */
    private record More(double seconds, Map<String, Double> stages) {}
}
