package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.Application;
import org.dutygraph.ManyLists;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.dutygraph.history.ChangeLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Kills a real process in the middle of an import of many lists, at one moment after the other, and opens what it left. With more
 * lists: {@code mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=CrashIT -Dtownships=200}.
 */
class CrashIT {

    private static final int TOWNSHIPS = Integer.getInteger("townships", 40);
    private static final int KILLED_AFTER = 12;
    private static final String ALL_AT_ONCE = "--dutygraph.documents-of-first-load=1";
    private static final String ONE_BY_ONE = "--dutygraph.documents-of-first-load=" + (TOWNSHIPS + 1);

    @TempDir
    private Path folder;

    private String firstLoad = ONE_BY_ONE;

    @Test
    void leavesNoHalfDocumentBehind() throws IOException, InterruptedException {
        ManyLists.write(folder.resolve("import"), TOWNSHIPS);
        importUntilKilled("written ", KILLED_AFTER);

        // an empty folder changes nothing, so that this is what the killed process left
        ImportReport left = importFrom(Files.createDirectories(folder.resolve("empty")));
        assertThat(left.totals().documents()).isBetween((long) KILLED_AFTER, TOWNSHIPS - 1L);
        assertThat(left.totals().duties()).isEqualTo(left.totals().documents() * ManyLists.DUTIES);
        assertThat(left.holds()).isTrue();

        ImportReport whole = importFrom(folder.resolve("import"));
        assertThat(whole.totals().documents()).isEqualTo(TOWNSHIPS);
        assertThat(whole.totals().duties()).isEqualTo((long) TOWNSHIPS * ManyLists.DUTIES);
        assertThat(whole.checks())
                .allSatisfy(
                        check -> assertThat(check.offenders()).as(check.name()).isZero());
    }

    /** Until all of them are in the store, a first load leaves an empty one. */
    @Test
    void comesToTheSameGraphWhenAFirstLoadIsKilled() throws IOException, InterruptedException {
        ManyLists.write(folder.resolve("import"), TOWNSHIPS);
        List<Map<String, Object>> undisturbed = everythingFrom(folder.resolve("straight"));

        firstLoad = ALL_AT_ONCE;
        importUntilKilled("written ", KILLED_AFTER);
        importUntilKilled("read and prepared", 1);
        assertThat(importFrom(Files.createDirectories(folder.resolve("empty")))
                        .totals()
                        .documents())
                .isZero();
        importUntilKilled("at common-duties", 1);

        assertThat(everythingFrom(folder)).isEqualTo(undisturbed);
    }

    /** Each process is killed a little later than the one before it, which had left it something to make up for. */
    @Test
    void comesToTheSameGraphHoweverOftenItIsKilled() throws IOException, InterruptedException {
        ManyLists.write(folder.resolve("import"), TOWNSHIPS);
        List<Map<String, Object>> undisturbed = everythingFrom(folder.resolve("straight"));

        importUntilKilled("at common-duties", 1);
        importUntilKilled("written a batch of resolve/common-duties/write", 1);
        importUntilKilled("written a batch of resolve/memberships/write", 3);
        importUntilKilled("at tidying", 1);
        importUntilKilled("at checks", 1);

        assertThat(everythingFrom(folder)).isEqualTo(undisturbed);
    }

    /** What all tables hold after an import that comes to its end. */
    private List<Map<String, Object>> everythingFrom(Path place) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Application.class).run(arguments(place, folder.resolve("import")))) {
            assertThat(application
                            .getBean(ReportFile.class)
                            .read()
                            .orElseThrow()
                            .holds())
                    .isTrue();
            Graph graph = application.getBean(Graph.class);
            requireThatTheLogTellsTheTruth(application.getBean(ChangeLog.class), graph);
            Map<String, Object> allCounties = new HashMap<>();
            allCounties.put("county", null);
            allCounties.put("other_county", null);
            for (String table : NamedCypher.namesIn("download")) {
                graph.stream(table, allCounties, rows::add);
            }
        }
        return rows;
    }

    /** However often it was killed, the log's chain holds, and it says of each document last what the graph holds. */
    private static void requireThatTheLogTellsTheTruth(ChangeLog log, Graph graph) throws IOException {
        assertThat(log.proof().holds()).isTrue();
        Map<String, String> said = new HashMap<>();
        log.last().values().stream()
                .filter(change -> "current".equals(change.standing()))
                .forEach(change -> said.put(change.what(), change.after()));
        Map<String, String> held = new HashMap<>();
        graph.read("read/load/document-digests", Map.of(), Derivation.DocumentDigest.class)
                .forEach(document -> held.put(document.id(), document.sha256()));
        assertThat(said).hasSize(TOWNSHIPS).isEqualTo(held);
    }

    /** Starts the application as a process of its own and kills it, as kill -9 does, when it has said something so often. */
    private void importUntilKilled(String said, int times) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // a process that lives for half a minute is not worth compiling well
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--logging.level.org.dutygraph.load=debug"));
        command.addAll(List.of(arguments(folder, folder.resolve("import"))));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            long heard = output.lines()
                    .filter(line -> line.contains(said))
                    .limit(times)
                    .count();
            assertThat(heard).as(said).isEqualTo(times);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private ImportReport importFrom(Path importFolder) throws IOException {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Application.class).run(arguments(folder, importFolder))) {
            return application.getBean(ReportFile.class).read().orElseThrow();
        }
    }

    private String[] arguments(Path place, Path importFolder) throws IOException {
        return new String[] {
            "--server.port=0",
            "--dutygraph.bolt-port=0",
            "--dutygraph.facts-in-one-transaction=500",
            firstLoad,
            "--dutygraph.data-folder=" + place.resolve("data"),
            "--dutygraph.import-folder=" + importFolder,
            "--dutygraph.gazetteer-folder=import/gazetteer",
            "--dutygraph.decisions-folder=" + ManyLists.decisions(place.resolve("decisions"))
        };
    }
}
