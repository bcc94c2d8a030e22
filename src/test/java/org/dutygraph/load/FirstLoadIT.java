package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.Application;
import org.dutygraph.ManyLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Documents loaded all at once are the graph that they are when they are written one by one. */
class FirstLoadIT {

    private static final List<String> EVERYTHING = List.of(
            "MATCH (n) WHERE NOT n:Meaning RETURN labels(n) AS labels, properties(n) AS properties",
            "MATCH (a)-[r]->(b) RETURN labels(a) AS from, properties(a) AS a, type(r) AS type, properties(r) AS properties,"
                    + " labels(b) AS to, properties(b) AS b",
            "SHOW CONSTRAINTS YIELD name RETURN name",
            "SHOW INDEXES YIELD name, state RETURN name, state");

    @TempDir
    private Path folder;

    @Test
    void isTheSameGraph() throws IOException {
        List<String> oneByOne = graphOf("one-by-one", 1_000);
        List<String> atOnce = graphOf("at-once", 1);
        assertThat(oneByOne).hasSizeGreaterThan(8_000);
        assertThat(atOnce).containsExactlyElementsOf(oneByOne);
        assertThat(folder.resolve("at-once/data/neo4j-fresh")).doesNotExist();
        assertThat(logOf("at-once")).hasSizeGreaterThan(6).isEqualTo(logOf("one-by-one"));
    }

    /** What the log says but for when, and the chain that follows from that. */
    private List<String> logOf(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name).resolve("data/changes.jsonl")).stream()
                .map(line -> line.replaceAll("\"(?:at|previous|hash)\":\"[^\"]*\"", ""))
                .toList();
    }

    /** What a crash may leave: a store that is not finished, and one of which only a part has taken its place. */
    @Test
    void aCrashLeavesTheOldStoreOrTheNew() throws IOException {
        Path fresh = folder.resolve("site/data/neo4j-fresh");
        Path unfinished = Files.createDirectories(fresh.resolve("data/databases/neo4j"));
        Files.writeString(unfinished.resolve("neostore"), "half");
        List<String> before = graphOf("site", 1);
        assertThat(before).hasSizeGreaterThan(8_000);
        assertThat(fresh).doesNotExist();

        Files.createDirectories(fresh.resolve("data/transactions"));
        Files.move(folder.resolve("site/data/neo4j/data/transactions/neo4j"), fresh.resolve("data/transactions/neo4j"));
        Files.createFile(fresh.resolve("complete"));
        assertThat(graphOf("site", 1)).isEqualTo(before);
        assertThat(fresh).doesNotExist();
    }

    private List<String> graphOf(String name, int documentsOfFirstLoad) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--dutygraph.bolt-port=0",
                        "--dutygraph.documents-of-first-load=" + documentsOfFirstLoad,
                        "--dutygraph.data-folder=" + place.resolve("data"),
                        "--dutygraph.import-folder=import",
                        "--dutygraph.gazetteer-folder=import/gazetteer",
                        "--dutygraph.decisions-folder=" + ManyLists.decisions(place.resolve("decisions")))) {
            assertThat(application
                            .getBean(ReportFile.class)
                            .read()
                            .orElseThrow()
                            .holds())
                    .isTrue();
            return everything(application.getBean(Driver.class));
        }
    }

    private static List<String> everything(Driver driver) {
        List<String> all = new ArrayList<>();
        try (Session session = driver.session()) {
            for (String cypher : EVERYTHING) {
                session.run(cypher).forEachRemaining(row -> all.add(plain(row.asMap())));
            }
        }
        return all.stream().sorted().toList();
    }

    /** The same text for the same values, in whatever order maps and labels come. */
    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + plain(entry.getValue()))
                    .sorted()
                    .toList()
                    .toString();
        }
        if (value instanceof List<?> list) {
            Stream<String> items = list.stream().map(item -> plain(item));
            return items.toList().toString();
        }
        return String.valueOf(value);
    }
}
