package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.dutygraph.Http;
import org.dutygraph.file.Sha256;
import org.dutygraph.load.EditedLists;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * Kills the application at random moments of the import of a version, a withdrawal, an undo, a backup and a restore, one after the
 * other on the same folder, starts it again each time, and looks whether all is as before or as after:
 * {@code mvn -Pbenchmark verify -Dwhat=ChangeKill -Dkills=30}.
 */
class ChangeKillBenchmark {

    private static final long SEED = 20_261_129;
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String TOWNSHIP = "652325105";
    /** A change may take longer the next time; what is killed after its end tells nothing new, and nothing is wrong with it. */
    private static final double LONGER = 1.1;

    private final Random random = new Random(SEED);
    private final Path folder = Settings.folder().resolve("change-kill");
    private final Map<State, String> known = new EnumMap<>(State.class);
    /** How many offend against each check: the numbers of an edited list have gaps. */
    private final Map<State, String> offenders = new EnumMap<>(State.class);

    private final Map<Change, Double> seconds = new EnumMap<>(Change.class);
    private byte[] backup = {};

    /** What the tables are that stand in the graph. */
    private enum State {
        FIRST,
        SECOND,
        WITHDRAWN
    }

    /** What is killed. */
    private enum Change {
        IMPORT,
        WITHDRAWAL,
        UNDO,
        RESTORE,
        BACKUP;

        private boolean canBegin(State state) {
            return switch (this) {
                case IMPORT, WITHDRAWAL -> state == State.FIRST;
                case UNDO, RESTORE -> state != State.FIRST;
                case BACKUP -> true;
            };
        }

        private State after(State before) {
            return switch (this) {
                case IMPORT -> State.SECOND;
                case WITHDRAWAL -> State.WITHDRAWN;
                case UNDO, RESTORE -> State.FIRST;
                case BACKUP -> before;
            };
        }
    }

    /**
     * A kill.
     *
     * @param milliseconds after which it came
     * @param left before, after, or both where they are the same
     */
    record Kill(String change, long milliseconds, boolean answered, String left) {}

    @Test
    @SuppressWarnings("SystemOut")
    void everythingIsAsBeforeOrAsAfter() throws IOException, InterruptedException, ExecutionException {
        FileSystemUtils.deleteRecursively(folder);
        Path lists = Files.createDirectories(folder.resolve("lists"));
        for (String name : List.of(XIDI, "wuqia-wuqia-2025-07.txt")) {
            Files.copy(Path.of("import").resolve(name), lists.resolve(name));
        }
        List<Kill> kills = new ArrayList<>();
        Site site = learn(Site.start(folder, Settings.heap()));
        try {
            State state = State.FIRST;
            for (int kill = 0; kill < Settings.kills(); kill++) {
                State before = state;
                Change change = next(before, kills);
                long wait = random.nextLong((long) (LONGER * 1000 * seconds.getOrDefault(change, 1.0)) + 1);
                Site killed = site;
                CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> isDone(killed, change));
                Thread.sleep(wait);
                site.kill();
                boolean isAnswered = asked.get();
                site = Site.start(folder, Settings.heap());
                State left = state(site);
                assertThat(left).as("%s after %d ms", change, wait).isIn(before, change.after(before));
                if (isAnswered) {
                    assertThat(left).as("%s was answered", change).isEqualTo(change.after(before));
                }
                requireHealth(site, left);
                kills.add(new Kill(
                        change.name(),
                        wait,
                        isAnswered,
                        before == change.after(before) ? "both" : left == before ? "before" : "after"));
                System.out.println(kills.size() + " " + kills.get(kills.size() - 1));
                Results.write("change-kill", kills);
                state = left;
            }
        } finally {
            site.close();
        }
    }

    /** The one that has been killed the fewest times of those that can be begun. */
    private Change next(State state, List<Kill> kills) {
        List<Change> possible = new ArrayList<>();
        for (Change change : Change.values()) {
            if (change.canBegin(state)) {
                possible.add(change);
            }
        }
        java.util.Collections.shuffle(possible, random);
        return possible.stream()
                .min(Comparator.comparingLong(change -> kills.stream()
                        .filter(kill -> kill.change().equals(change.name()))
                        .count()))
                .orElseThrow();
    }

    /** Each change once to its end: how long it takes, and what the tables are then. */
    private Site learn(Site site) throws IOException {
        know(State.FIRST, site);
        time(site, Change.BACKUP);
        time(site, Change.IMPORT);
        know(State.SECOND, site);
        time(site, Change.UNDO);
        assertThat(tables(site)).isEqualTo(known.get(State.FIRST));
        time(site, Change.WITHDRAWAL);
        know(State.WITHDRAWN, site);
        time(site, Change.RESTORE);
        assertThat(tables(site)).isEqualTo(known.get(State.FIRST));
        assertThat(known.values()).doesNotHaveDuplicates();
        return site;
    }

    private void know(State state, Site site) {
        known.put(state, tables(site));
        offenders.put(state, offenders(site));
    }

    private void time(Site site, Change change) {
        long begun = System.nanoTime();
        assertThat(isDone(site, change)).as(change.name()).isTrue();
        seconds.put(change, (System.nanoTime() - begun) / 1e9);
    }

    private boolean isDone(Site site, Change change) {
        try {
            return switch (change) {
                case IMPORT -> {
                    Path second = Files.writeString(folder.resolve("xidi-2026-03.txt"), EditedLists.version(2));
                    site.send(second);
                    yield true;
                }
                case WITHDRAWAL ->
                    post(
                            site,
                            "/api/versions",
                            Map.of("decision", "withdrawn", "list", TOWNSHIP, "author", "王", "reason", "试"));
                case UNDO ->
                    post(site, "/api/changes/undo", Map.of("change", lastChange(site), "author", "王", "reason", "试"));
                case BACKUP -> {
                    byte[] whole = bytes(site, "/api/backup/backup.zip", new byte[0]);
                    backup = backup.length == 0 ? whole : backup;
                    yield whole.length > 0;
                }
                case RESTORE -> bytes(site, "/api/backup/restore", backup).length > 0;
            };
        } catch (IOException | UncheckedIOException killed) {
            return false;
        }
    }

    private boolean post(Site site, String path, Map<String, Object> body) throws IOException {
        return site.http().postJson(path, body, administrator()).statusCode() / 100 == 2;
    }

    /** The act of files that the log noted last. */
    private static long lastChange(Site site) {
        return site.http()
                .json("/api/changes?size=500")
                .path("items")
                .valueStream()
                .filter(change -> !change.path("kind").asString().equalsIgnoreCase("derivation")
                        && !change.path("kind").asString().equalsIgnoreCase("mending")
                        && !change.path("before").equals(change.path("after")))
                .findFirst()
                .orElseThrow()
                .path("act")
                .asLong();
    }

    private byte[] bytes(Site site, String path, byte[] body) throws IOException {
        try {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(site.http().address() + path))
                                    .headers(administrator())
                                    .header("Content-Type", "application/zip")
                                    .POST(BodyPublishers.ofByteArray(body))
                                    .build(),
                            BodyHandlers.ofByteArray());
            return answer.statusCode() == 200 ? answer.body() : new byte[0];
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String[] administrator() throws IOException {
        return Http.administrator(
                Files.readString(folder.resolve("data/password")).strip());
    }

    /** Which of the known tables these are. */
    private State state(Site site) {
        String now = tables(site);
        return known.entrySet().stream()
                .filter(state -> state.getValue().equals(now))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("neither before nor after"));
    }

    /** The checks say what they said of this state, the chain of the log holds, and the application says that it is well. */
    private void requireHealth(Site site, State state) {
        Http http = site.http();
        assertThat(offenders(site)).as("checks").isEqualTo(offenders.get(state));
        assertThat(http.json("/api/changes/proof").get("holds").asBoolean()).isTrue();
        assertThat(http.json("/actuator/health").get("status").asString()).isEqualTo("UP");
    }

    private static String offenders(Site site) {
        JsonNode checks = site.http().json("/api/imports/latest").get("checks");
        assertThat(checks).isNotEmpty();
        return checks.valueStream()
                .map(check -> check.get("name").asString() + " "
                        + check.get("offenders").asLong())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String tables(Site site) {
        StringBuilder all = new StringBuilder();
        Http http = site.http();
        for (JsonNode file : http.json("/api/download").get("files")) {
            String name = file.get("name").asString();
            if (name.endsWith(".csv")) {
                all.append(name)
                        .append('\n')
                        .append(http.get("/api/download/" + name).body());
            }
        }
        assertThat(all).isNotEmpty();
        return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
