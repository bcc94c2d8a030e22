package org.dutygraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The same nodes and relationships by other ways: Neo4j's bare importer, {@code UNWIND} over Bolt, SQLite; and six questions in Cypher
 * and in the nearest SQL. Takes what {@link LoadingBenchmark} has loaded: {@code mvn -Pbenchmark verify -Dwhat=Comparison -Dsizes=50}.
 */
class ComparisonBenchmark {

    private static final List<String> QUESTIONS = List.of(
            "list-sizes",
            "reclaimed-counts",
            "departments-by-load",
            "shared-categories",
            "departments-working-together",
            "acts-by-function");

    private static final int WARMING = 5;
    private static final int TIMES = 15;

    /**
     * One question.
     *
     * @param rows what both answer
     */
    record Question(String name, int rows, Spread cypher, Spread sql) {}

    /** Milliseconds over so many times. */
    record Spread(int times, double least, double median, double most) {

        static Spread of(Callable<Integer> answer) throws Exception {
            for (int i = 0; i < WARMING; i++) {
                answer.call();
            }
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                answer.call();
                times.add((System.nanoTime() - begun) / 1e6);
            }
            Collections.sort(times);
            return new Spread(TIMES, Latency.at(times, 0), Latency.at(times, 0.5), Latency.at(times, 1));
        }
    }

    /**
     * One size.
     *
     * @param importerSeconds from the command to its end
     * @param unwindSeconds with the server running
     * @param sqliteSeconds indexes included
     */
    record Measured(
            int townships,
            double importerSeconds,
            double unwindSeconds,
            double sqliteSeconds,
            long sqliteBytes,
            List<Question> questions) {}

    @Test
    @SuppressWarnings("SystemOut")
    void measures() throws Exception {
        for (int townships : Settings.sizes()) {
            Path folder = Settings.folder().resolve(String.valueOf(townships));
            Path work = Files.createDirectories(folder.resolve("comparison"));
            try {
                Measured measured = measure(townships, downloaded(folder, work), work);
                System.out.println(measured);
                Results.write("comparison-" + townships, measured);
            } finally {
                FileSystemUtils.deleteRecursively(work);
            }
            Page.write();
        }
    }

    /** The files for the importer, unpacked. */
    private static Path downloaded(Path folder, Path work) throws IOException, InterruptedException {
        Path zip = work.resolve("duty-graph.zip");
        try (Site site = Site.start(folder, Settings.heap())) {
            site.http().file("/api/download/duty-graph.zip", zip);
        }
        try (FileSystem files = FileSystems.newFileSystem(zip);
                Stream<Path> all = Files.walk(files.getPath("/neo4j"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = work.resolve(file.toString().substring(1));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return work.resolve("neo4j");
    }

    private static Measured measure(int townships, Path neo4j, Path work) throws Exception {
        double importer = BareImporter.seconds(neo4j, work.resolve("importer"), Settings.heap());
        Path sqlite = work.resolve("sqlite.db");
        try (OverBolt server = new OverBolt(work.resolve("bolt"), Site.freePort());
                InSqlite tables = new InSqlite(sqlite)) {
            double unwind = seconds(() -> server.fill(neo4j));
            double filled = seconds(() -> tables.fill(neo4j));
            List<Question> questions = new ArrayList<>();
            for (String name : QUESTIONS) {
                questions.add(question(name, server, tables));
            }
            return new Measured(townships, importer, unwind, filled, Files.size(sqlite), questions);
        }
    }

    private static Question question(String name, OverBolt server, InSqlite tables) throws Exception {
        String cypher = Files.readString(Path.of("cypher/questions", name + ".cypher"));
        String sql = sql(name);
        Map<String, Object> nothingGiven = new HashMap<>();
        List.of("county", "list", "function", "named_in").forEach(parameter -> nothingGiven.put(parameter, null));
        int rows = server.rows(cypher, nothingGiven);
        assertThat(tables.rows(sql)).as(name).isEqualTo(rows).isPositive();
        return new Question(
                name, rows, Spread.of(() -> server.rows(cypher, nothingGiven)), Spread.of(() -> tables.rows(sql)));
    }

    private static String sql(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ComparisonBenchmark.class.getResourceAsStream("/benchmark/" + name + ".sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double seconds(Filling filling) throws IOException, SQLException {
        long begun = System.nanoTime();
        filling.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Fills something. */
    private interface Filling {

        void run() throws IOException, SQLException;
    }
}
