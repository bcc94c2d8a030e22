package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

/** What is put into a new graph is what a server finds in the store that is made of it. */
class NewGraphTests {

    private static final int MANY = 2_500;

    @TempDir
    private Path folder;

    @Test
    void everyValueArrives() throws IOException {
        FreshStore fresh = new FreshStore(folder.resolve("neo4j"));
        try (NewGraph graph = new NewGraph(fresh.prepare())) {
            long shared = graph.next();
            for (int i = 0; i < MANY; i++) {
                long thing = graph.next();
                graph.node(thing, List.of("Thing", "Touched"), things(i));
                graph.relationship(thing, "OF", shared, Map.of("line", i, "items", List.of("甲", "")));
            }
            graph.node(shared, List.of("Shared"), Map.of());
            OfflineImport.run(graph, fresh.folder());
        }
        fresh.complete();
        fresh.settle();
        assertThat(folder.resolve("neo4j-fresh")).doesNotExist();

        DatabaseManagementService server = new DatabaseManagementServiceBuilder(folder.resolve("neo4j")).build();
        try {
            GraphDatabaseService store = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            assertThat(one(store, "MATCH (t:Thing&Touched)-[of:OF {items: ['甲', '']}]->(:Shared) RETURN count(of)"))
                    .isEqualTo((long) MANY);
            assertThat(one(store, "MATCH (t:Thing)-[of:OF]->() WHERE t.number <> of.line RETURN count(t)"))
                    .isEqualTo(0L);
            assertThat(one(store, """
                    MATCH (t:Thing {number: 7}) RETURN t.text + '|' + t.half + '|' + t.decimal + '|' + t.truth
                      + '|' + size(t.none) + '|' + t.decimals[1] + '|' + t.texts[1] + '|' + (t.missing IS NULL)""")).isEqualTo("7养犬\n，|?|0.25|true|0|-1.5|乙|true");
            assertThat(one(store, "SHOW INDEXES YIELD type WHERE type = 'LOOKUP' RETURN count(*)"))
                    .isEqualTo(2L);
        } finally {
            server.shutdown();
        }
    }

    @Test
    void nothingIsAnEmptyStore() throws IOException {
        FreshStore fresh = new FreshStore(folder.resolve("neo4j"));
        try (NewGraph graph = new NewGraph(fresh.prepare())) {
            OfflineImport.run(graph, fresh.folder());
        }
        fresh.settle();
        assertThat(folder.resolve("neo4j-fresh")).doesNotExist();
        assertThat(folder.resolve("neo4j/data/databases/neo4j")).doesNotExist();
    }

    /** A crash may come after each move. */
    @Test
    void whatIsLeftOfACompleteStoreIsMovedLater() throws IOException {
        FreshStore fresh = new FreshStore(folder.resolve("neo4j"));
        Path rest = Files.createDirectories(fresh.prepare().resolve("data/transactions/neo4j"));
        Files.writeString(rest.resolve("new"), "");
        Path former = Files.createDirectories(folder.resolve("neo4j/data/transactions/neo4j"));
        Files.writeString(former.resolve("old"), "");
        fresh.complete();
        fresh.settleAfterCrash();
        assertThat(former).isDirectoryContaining("glob:**new").isDirectoryNotContaining("glob:**old");
        fresh.settleAfterCrash();
        assertThat(former).isDirectoryContaining("glob:**new");
    }

    private static Map<String, @Nullable Object> things(int number) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("number", number);
        properties.put("text", number + "养犬\n，");
        properties.put("half", "\ud83d");
        properties.put("decimal", 0.25);
        properties.put("truth", true);
        properties.put("none", List.of());
        properties.put("texts", List.of("甲", "乙"));
        properties.put("decimals", new double[] {0.25, -1.5});
        properties.put("missing", null);
        return properties;
    }

    private static Object one(GraphDatabaseService store, String cypher) {
        return store.executeTransactionally(
                cypher, Map.of(), result -> result.next().values().iterator().next());
    }
}
