package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.graphdb.GraphDatabaseService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The zip, imported into a fresh store by Neo4j's own tool with the command that the page shows, is the same graph. */
@DutyGraphTest
class Neo4jImportIT {

    private static final String TOOL = "neo4j-admin ";

    private static final String LABELS = "MATCH (n) WHERE NOT n:Meaning RETURN labels(n)[0] AS name, count(*) AS value";
    private static final String TYPES =
            "MATCH (a)-[r]->(b) RETURN labels(a)[0] + type(r) + labels(b)[0] AS name, count(*) AS value";
    /** An empty list cannot be told from none in a CSV file. */
    private static final String NODE_PROPERTIES = """
            MATCH (n) WHERE NOT n:Meaning
            WITH labels(n)[0] + ':' + coalesce(n.id, n.code, n.name) AS name, n, [key IN keys(n) WHERE n[key] <> []] AS keys
            UNWIND keys AS key
            WITH name, key, n[key] AS value ORDER BY name, key
            RETURN name, collect([key, value]) AS value""";

    private static final String RELATIONSHIP_PROPERTIES = """
            MATCH (a)-[r]->(b)
            WITH coalesce(a.id, a.code, a.name) + type(r) + coalesce(b.id, b.code, b.name) AS name, r,
                 [key IN keys(r) WHERE r[key] <> []] AS keys
            UNWIND keys AS key
            WITH name, key, r[key] AS value ORDER BY name, key
            RETURN name, collect([key, value]) AS value""";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    @Test
    void importedGraphIsTheSame() throws IOException, InterruptedException {
        Map<String, byte[]> files =
                ZipFiles.in(new Http(port).bytes("/api/download/duty-graph.zip").body());
        ZipFiles.unpack(files, folder.resolve("unpacked"));
        Path home = Files.createDirectories(folder.resolve("home"));

        String output = importInto(home);

        assertThat(output).contains("IMPORT DONE").doesNotContain("bad entries");
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(home).build();
        try {
            GraphDatabaseService imported = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            assertThat(answer(imported, LABELS)).isEqualTo(answer(LABELS)).hasSizeGreaterThan(10);
            assertThat(answer(imported, TYPES)).isEqualTo(answer(TYPES)).hasSizeGreaterThan(20);
            assertThat(answer(imported, NODE_PROPERTIES))
                    .isEqualTo(answer(NODE_PROPERTIES))
                    .hasSizeGreaterThan(1_900);
            assertThat(answer(imported, RELATIONSHIP_PROPERTIES))
                    .isEqualTo(answer(RELATIONSHIP_PROPERTIES))
                    .hasSizeGreaterThan(5_000);
            applySchema(imported, files);
        } finally {
            server.shutdown();
        }
    }

    /** Runs the command that is shown, in the folder that is named, as a process of its own. */
    private String importInto(Path home) throws IOException, InterruptedException {
        assertThat(Neo4jImport.COMMAND).startsWith(TOOL);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                AdminTool.class.getName()));
        command.addAll(List.of(Neo4jImport.COMMAND.substring(TOOL.length()).split(" ", -1)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.resolve("unpacked/neo4j").toFile())
                .redirectErrorStream(true);
        builder.environment().put("NEO4J_HOME", home.toString());
        builder.environment().put("NEO4J_CONF", home.resolve("conf").toString());
        Process process = builder.start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void applySchema(GraphDatabaseService imported, Map<String, byte[]> files) {
        String schema = new String(files.get("neo4j/schema.cypher"), StandardCharsets.UTF_8);
        for (String statement : schema.split(";", -1)) {
            if (!statement.isBlank()) {
                imported.executeTransactionally(statement);
            }
        }
        assertThat(answer(imported, "SHOW CONSTRAINTS YIELD name RETURN name, 1 AS value"))
                .containsKey("duty_id");
    }

    private static Map<String, Object> answer(GraphDatabaseService database, String cypher) {
        return database.executeTransactionally(cypher, Map.of(), result -> {
            Map<String, Object> answer = new HashMap<>();
            result.forEachRemaining(row ->
                    answer.put(String.valueOf(row.get("name")), plain(Objects.requireNonNull(row.get("value")))));
            return answer;
        });
    }

    private Map<String, Object> answer(String cypher) {
        try (Session session = driver.session()) {
            Map<String, Object> answer = new HashMap<>();
            session.run(cypher)
                    .forEachRemaining(row -> answer.put(
                            row.get("name").asString(), plain(row.get("value").asObject())));
            return answer;
        }
    }

    /** Arrays of the one and lists of the other interface compare as texts. */
    private static Object plain(Object value) {
        if (value instanceof Object[] array) {
            return plain(List.of(array));
        }
        return value instanceof List<?> list
                ? list.stream().map(Neo4jImportIT::plain).toList()
                : value;
    }
}
