package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.ImportReport.CheckReport;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is imported from a folder of its own, into a database of its own, and changes between imports. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "dutygraph.bolt-port=0",
            "dutygraph.import-on-start=false",
            "dutygraph.facts-in-one-transaction=100",
            "dutygraph.data-folder=target/it-data/${random.uuid}",
            "dutygraph.gazetteer-folder=import/gazetteer"
        })
@DirtiesContext
abstract class FolderImports {

    static final Path RECEIVED = Path.of("import");
    static final String XIDI = "qitai-xidi-2025-07.txt";
    static final String WUQIA = "wuqia-wuqia-2025-07.txt";

    @TempDir
    static Path folder;

    @Autowired
    Importer importer;

    @Autowired
    Graph graph;

    @Autowired
    Driver driver;

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry registry) {
        registry.add("dutygraph.import-folder", folder::toString);
        registry.add(
                "dutygraph.decisions-folder", () -> folder.resolve("decisions").toString());
    }

    @BeforeEach
    void onlyXidi() throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.createDirectories(folder.resolve("decisions"));
        try (var decisions = Files.list(RECEIVED.resolve("decisions"))) {
            for (Path file : decisions.toList()) {
                Files.write(folder.resolve("decisions").resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        copy(XIDI);
        importer.run();
    }

    void copy(String name) throws IOException {
        Files.write(folder.resolve(name), Files.readAllBytes(RECEIVED.resolve(name)));
    }

    static void put(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    /** All nodes and relationships with all they have, but for the version, which tells of files as they were received. */
    List<String> everything() {
        try (Session session = driver.session()) {
            List<String> all = new ArrayList<>();
            session.run(
                            "MATCH (n) WHERE NOT n:Graph AND NOT n:Meaning RETURN labels(n) AS a, '' AS b, n {.*, sha256: ''} AS c")
                    .forEachRemaining(row -> all.add(text(row)));
            session.run("MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.code, a.name) + type(r) AS a,"
                            + " coalesce(b.id, b.code, b.name) AS b, properties(r) AS c")
                    .forEachRemaining(row -> all.add(text(row)));
            return all.stream().sorted().toList();
        }
    }

    private static String text(org.neo4j.driver.Record row) {
        return row.get("a") + " " + row.get("b") + " "
                + new TreeMap<>(row.get("c").asMap());
    }

    Map<String, Object> duty(String id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        graph.stream("read/duty/one", Map.of("id", id), rows::add);
        assertThat(rows).as(id).hasSize(1);
        return rows.get(0);
    }

    static Map<String, Outcome> outcomes(ImportReport report) {
        return report.documents().stream().collect(Collectors.toMap(DocumentReport::document, DocumentReport::outcome));
    }

    /** Document and rule of each problem. */
    static List<String> rules(ImportReport report) {
        return report.documents().stream()
                .flatMap(document -> document.problems().stream())
                .map(problem -> problem.document() + " " + problem.rule())
                .toList();
    }

    static List<String> failed(ImportReport report) {
        return report.checks().stream()
                .filter(check -> check.offenders() > 0)
                .map(CheckReport::name)
                .toList();
    }
}
