package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dutygraph.Application;
import org.dutygraph.Http;
import org.dutygraph.ManyLists;
import org.dutygraph.history.Change;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.ReceivedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A backup taken while the application runs, put into another one, and spoilt in every way. */
class BackupIT {

    private static final Path RECEIVED = Path.of("import");
    private static final String XIDI = "qitai-xidi-2025-07.txt";
    private static final String WUQIA = "wuqia-wuqia-2025-07.txt";
    private static final List<String> TABLES =
            List.of("duties.csv", "assignments.csv", "still-borne.csv", "common-duties.csv", "findings.csv");

    @TempDir
    private Path folder;

    @Test
    void isTheSameElsewhereAndRefusedWhereItIsSpoilt() throws Exception {
        Path one = folder.resolve("one");
        Path backup = folder.resolve("backup.zip");
        Map<String, String> before;
        List<Change> log;
        site(one);
        try (ConfigurableApplicationContext application = start(one)) {
            Files.writeString(one.resolve("import").resolve(XIDI), EditedLists.version(2), StandardCharsets.UTF_8);
            assertThat(post(
                                    application,
                                    "/api/judgements",
                                    decision().getBytes(StandardCharsets.UTF_8),
                                    "application/json")
                            .statusCode())
                    .isEqualTo(201);
            before = downloads(application);
            log = changes(application);
            HttpResponse<byte[]> sent = post(application, "/api/backup/backup.zip", new byte[0], "application/json");
            assertThat(sent.statusCode()).isEqualTo(200);
            Files.write(backup, sent.body());
            assertThat(SealedZip.holds(backup)).isTrue();
            assertThat(one.resolve("data").toFile().list((data, name) -> name.endsWith(".zip")))
                    .isEmpty();

            refusesWhatIsSpoilt(application, sent.body(), log);
            keepsTheNewest(application, one.resolve("data/backups"));
        }

        try (ConfigurableApplicationContext application =
                start(folder.resolve("two"), "--dutygraph.restore=" + backup)) {
            assertThat(downloads(application)).isEqualTo(before);
            assertThat(changes(application)).startsWith(log.toArray(Change[]::new));
            assertThat(application.getBean(ChangeLog.class).proof().holds()).isTrue();
            assertThat(application
                            .getBean(ReceivedFiles.class)
                            .has("eb199adf54886fabf04dcee4b7ee748068b24be2f89403ba48b111c596e70559"))
                    .isTrue();
        }

        Files.delete(folder.resolve("two/import").resolve(WUQIA));
        try (ConfigurableApplicationContext application =
                start(folder.resolve("two"), "--dutygraph.restore=" + backup)) {
            assertThat(application
                            .getBean(ReportFile.class)
                            .read()
                            .orElseThrow()
                            .totals()
                            .documents())
                    .isEqualTo(1);
        }

        Path three = folder.resolve("three");
        site(three);
        Files.delete(three.resolve("import").resolve(WUQIA));
        Files.copy(RECEIVED.resolve("manas-liuhudi-undated.txt"), three.resolve("import/manas.txt"));
        try (ConfigurableApplicationContext application = start(three)) {
            assertThat(post(application, "/api/backup/restore", Files.readAllBytes(backup), "application/zip")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(before).containsAllEntriesOf(tables(application));
        }
    }

    /** What a crash leaves of a restoration is thrown away while it is unpacked, and brought to its end afterwards. */
    @Test
    void aCrashLeavesWhatThereWasOrWhatWasRestored() throws Exception {
        Path one = folder.resolve("one");
        site(one);
        Map<String, String> before;
        try (ConfigurableApplicationContext application = start(one)) {
            before = tables(application);
        }
        Path staged = one.resolve("data/restore/files/import");
        Files.createDirectories(staged);
        Files.copy(RECEIVED.resolve(WUQIA), staged.resolve(WUQIA));
        try (ConfigurableApplicationContext application = start(one)) {
            assertThat(tables(application)).isEqualTo(before);
            assertThat(one.resolve("data/restore")).doesNotExist();
        }

        Files.createDirectories(staged);
        Files.copy(RECEIVED.resolve(WUQIA), staged.resolve(WUQIA));
        copy(one.resolve("decisions"), one.resolve("data/restore/files/decisions"));
        copy(RECEIVED.resolve("gazetteer"), one.resolve("data/restore/files/gazetteer"));
        Files.createFile(one.resolve("data/restore/complete"));
        try (ConfigurableApplicationContext application = start(one)) {
            assertThat(application
                            .getBean(ReportFile.class)
                            .read()
                            .orElseThrow()
                            .totals()
                            .documents())
                    .isEqualTo(1);
            assertThat(one.resolve("import").resolve(XIDI)).doesNotExist();
        }
    }

    /** Old ones go only when a new one is there; where none can be made, all stay and the health says so. */
    private static void keepsTheNewest(ConfigurableApplicationContext application, Path backups) throws Exception {
        ScheduledBackups scheduled = application.getBean(ScheduledBackups.class);
        Files.createDirectories(backups);
        for (String day : List.of("20240101", "20250101", "20260101")) {
            Files.writeString(backups.resolve("duty-graph-backup-" + day + "-000000.zip"), day);
        }
        Files.writeString(backups.resolve("notes.txt"), "not ours");
        Files.writeString(backups.resolve("duty-graph-backup-20260102-000000.zip.new"), "cut short");

        scheduled.make();

        List<String> kept = Arrays.asList(backups.toFile().list());
        assertThat(kept)
                .hasSize(3)
                .contains("notes.txt", "duty-graph-backup-20260101-000000.zip")
                .doesNotContain("duty-graph-backup-20250101-000000.zip");
        Path made = backups.resolve(kept.stream()
                .filter(name -> name.endsWith(".zip"))
                .max(String::compareTo)
                .orElseThrow());
        assertThat(Backup.isWhole(made)).isTrue();
        assertThat(scheduled.health().getStatus().getCode()).isEqualTo("UP");

        Path aside = backups.resolveSibling("aside");
        Files.move(backups, aside);
        Files.writeString(backups, "a file where the folder should be");
        scheduled.make();
        assertThat(scheduled.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(aside.toFile().list()).hasSize(3);
        Files.delete(backups);
        scheduled.make();
        assertThat(scheduled.health().getStatus().getCode()).isEqualTo("UP");
    }

    private static void refusesWhatIsSpoilt(ConfigurableApplicationContext application, byte[] whole, List<Change> log)
            throws Exception {
        List<byte[]> spoilt = new ArrayList<>(List.of(new byte[0], "no backup".getBytes(StandardCharsets.UTF_8)));
        for (int i = 1; i <= 12; i++) {
            int at = (int) ((long) whole.length * i / 13);
            spoilt.add(Arrays.copyOf(whole, at));
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            spoilt.add(changed);
        }
        spoilt.add(Arrays.copyOf(whole, whole.length - 1));
        spoilt.add(Arrays.copyOf(whole, whole.length + 1));
        for (byte[] body : spoilt) {
            HttpResponse<byte[]> refused = post(application, "/api/backup/restore", body, "application/zip");
            assertThat(refused.statusCode()).as("of " + body.length + " bytes").isEqualTo(400);
            assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("backup-damaged");
        }
        assertThat(changes(application)).isEqualTo(log);
        HttpRequest withoutPassword = HttpRequest.newBuilder(address(application, "/api/backup/backup.zip"))
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(withoutPassword, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(401);
    }

    private static String decision() {
        return """
                {"decision": "different", "a": "652325105-assisted-67", "b": "653024100-assisted-1",
                 "author": "张三", "reason": "不是一件事"}
                """;
    }

    private static void site(Path place) throws IOException {
        Files.createDirectories(place.resolve("import"));
        Files.copy(RECEIVED.resolve(XIDI), place.resolve("import").resolve(XIDI));
        Files.copy(RECEIVED.resolve(WUQIA), place.resolve("import").resolve(WUQIA));
        copy(RECEIVED.resolve("gazetteer"), place.resolve("gazetteer"));
        ManyLists.decisions(place.resolve("decisions"));
    }

    private static void copy(Path from, Path to) throws IOException {
        FileSystemUtils.copyRecursively(from, to);
    }

    private static ConfigurableApplicationContext start(Path place, String... further) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--dutygraph.bolt-port=0",
                "--dutygraph.password=only-for-this-test",
                // is part of the triples; where none is set it is the port, which each start has another of
                "--dutygraph.public-address=https://duties.example",
                "--dutygraph.backup.keep=2",
                "--dutygraph.data-folder=" + place.resolve("data"),
                "--dutygraph.import-folder=" + place.resolve("import"),
                "--dutygraph.gazetteer-folder=" + place.resolve("gazetteer"),
                "--dutygraph.decisions-folder=" + place.resolve("decisions")));
        arguments.addAll(List.of(further));
        return new SpringApplicationBuilder(Application.class).run(arguments.toArray(String[]::new));
    }

    private static List<Change> changes(ConfigurableApplicationContext application) throws IOException {
        List<Change> all = new ArrayList<>();
        application.getBean(ChangeLog.class).each(all::add);
        return all;
    }

    /** The SHA-256 of each download that there is. */
    private static Map<String, String> downloads(ConfigurableApplicationContext application) throws Exception {
        List<String> names = new Http(address(application, "/").getPort())
                .json("/api/download")
                .path("files")
                .valueStream()
                .map(file -> file.path("name").asString())
                .toList();
        assertThat(names).contains("duties.csv", "duty-graph.xlsx", "duty-graph.zip", "duty-graph.gexf");
        return downloads(application, names);
    }

    /** That of the tables alone. */
    private static Map<String, String> tables(ConfigurableApplicationContext application) throws Exception {
        return downloads(application, TABLES);
    }

    private static Map<String, String> downloads(ConfigurableApplicationContext application, List<String> names)
            throws Exception {
        Map<String, String> downloads = new TreeMap<>();
        for (String name : names) {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address(application, "/api/download/" + name))
                                    .build(),
                            BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as(name).isEqualTo(200);
            downloads.put(name, new SourceFile(name, response.body()).sha256());
        }
        return downloads;
    }

    private static HttpResponse<byte[]> post(
            ConfigurableApplicationContext application, String path, byte[] body, String type) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(application, path))
                                .headers(Http.administrator("only-for-this-test"))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private static URI address(ConfigurableApplicationContext application, String path) {
        return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port") + path);
    }
}
