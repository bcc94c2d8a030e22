package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.dutygraph.Http;
import org.dutygraph.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * Kills the application at random moments of its first import, of further imports, and of decisions, one time after the other
 * on the same folder, and looks at what is left: {@code mvn -Pbenchmark verify -Dwhat=Kill -Dsizes=10 -Dkills=300}.
 */
class KillBenchmark {

    private static final long SEED = 20_261_128;
    /** After each so many kills the store is thrown away, so that the next ones come in a first import. */
    private static final int FIRST_IMPORT_EACH = 5;

    private static final int SOONEST_MILLISECONDS = 2_000;
    private static final int DECISIONS_MILLISECONDS = 6_000;

    private final Random random = new Random(SEED);
    private final List<String> acknowledged = new ArrayList<>();

    /**
     * One size.
     *
     * @param unanswered of the kills, how many came before anything was answered
     * @param decisions how many were acknowledged, none of which is lost
     */
    record Measured(int townships, int kills, int unanswered, int decisions, double secondsOfStarting, int tables) {}

    @Test
    @SuppressWarnings("SystemOut")
    void measures() throws IOException, InterruptedException, ExecutionException {
        for (int townships : Settings.sizes()) {
            Measured measured = measure(Settings.folder().resolve("kill-" + townships), townships);
            System.out.println(measured);
            Results.write("kill-" + townships, measured);
        }
    }

    private Measured measure(Path folder, int townships) throws IOException, InterruptedException, ExecutionException {
        FileSystemUtils.deleteRecursively(folder);
        Corpus.write(folder, townships, Corpus.SEED);
        double seconds;
        try (Site site = Site.start(folder, Settings.heap())) {
            seconds = site.secondsToStart();
        }
        int unanswered = 0;
        for (int kill = 0; kill < Settings.kills(); kill++) {
            if (kill % FIRST_IMPORT_EACH == 0) {
                FileSystemUtils.deleteRecursively(folder.resolve("data"));
            }
            moveAList(folder);
            if (!killOnce(folder, (long) (seconds * 1000))) {
                unanswered++;
            }
        }
        Map<String, String> left = tables(folder);
        assertThat(Files.readString(folder.resolve("decisions/judgements.csv"))).contains(acknowledged);
        assertThat(left).isEqualTo(tables(undisturbed(folder)));
        return new Measured(townships, Settings.kills(), unanswered, acknowledged.size(), seconds, left.size());
    }

    /** Whether it had answered anything before it was killed. */
    private boolean killOnce(Path folder, long startMilliseconds)
            throws IOException, InterruptedException, ExecutionException {
        Site site = Site.launch(folder, Settings.heap());
        CompletableFuture<Boolean> deciding = CompletableFuture.supplyAsync(() -> decideUntilKilled(site, folder));
        Thread.sleep(SOONEST_MILLISECONDS + random.nextLong(startMilliseconds + DECISIONS_MILLISECONDS));
        site.kill();
        return deciding.get();
    }

    private boolean decideUntilKilled(Site site, Path folder) {
        boolean answered = false;
        while (site.isAlive()) {
            try {
                decide(site.http(), folder);
                answered = true;
            } catch (UncheckedIOException notYetOrNoLonger) {
                Thread.onSpinWait();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return answered;
    }

    /** Decides one of the pairs that are unsure, if there is one, and remembers what was acknowledged. */
    private void decide(Http http, Path folder) throws IOException {
        JsonNode unsure = http.json("/api/judgements?state=unsure").path("items");
        if (unsure.isEmpty()) {
            return;
        }
        JsonNode pair = unsure.get(random.nextInt(unsure.size()));
        String a = pair.get("a").asString();
        String b = pair.get("b").asString();
        String decision = random.nextBoolean() ? "same" : "different";
        String password = Files.readString(folder.resolve("data/password")).strip();
        int status = http.postJson(
                        "/api/judgements",
                        Map.of("decision", decision, "a", a, "b", b, "author", "王", "reason", "读过原文"),
                        Http.administrator(password))
                .statusCode();
        if (status == 200 || status == 201) {
            acknowledged.add(String.join(",", decision, a, b));
        }
    }

    /** Takes a list out of the folder of lists or puts one back, so that each start has something to import. */
    private void moveAList(Path folder) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Path in = folder.resolve("lists");
        boolean back = !list(out).isEmpty() && random.nextBoolean();
        List<Path> from = list(back ? out : in);
        if (back || from.size() > 2) {
            Path moved = from.get(random.nextInt(from.size()));
            Files.move(moved, (back ? in : out).resolve(moved.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The same lists and decisions in a folder that nothing has happened to. */
    private static Path undisturbed(Path folder) throws IOException {
        Path other = folder.resolveSibling(folder.getFileName() + "-undisturbed");
        FileSystemUtils.deleteRecursively(other);
        FileSystemUtils.copyRecursively(folder.resolve("lists"), other.resolve("lists"));
        FileSystemUtils.copyRecursively(folder.resolve("decisions"), other.resolve("decisions"));
        return other;
    }

    /** What all tables hold after a start that comes to its end, whose checks hold. */
    private static Map<String, String> tables(Path folder) throws IOException, InterruptedException {
        try (Site site = Site.start(folder, Settings.heap())) {
            Http http = site.http();
            assertThat(http.json("/api/imports/latest").get("checks"))
                    .isNotEmpty()
                    .allSatisfy(check -> assertThat(check.get("offenders").asLong())
                            .as(check.get("name").asString())
                            .isZero());
            Map<String, String> tables = new TreeMap<>();
            for (JsonNode file : http.json("/api/download").get("files")) {
                String name = file.get("name").asString();
                if (name.endsWith(".csv")) {
                    tables.put(name, http.get("/api/download/" + name).body());
                }
            }
            assertThat(tables).isNotEmpty();
            return tables;
        }
    }
}
