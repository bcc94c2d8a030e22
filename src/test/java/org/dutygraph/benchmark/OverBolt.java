package org.dutygraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** A server of its own, filled as most programs do it: rows in batches, {@code UNWIND}, a transaction each. */
final class OverBolt implements AutoCloseable {

    private static final int BATCH = 2_000;

    private final DatabaseManagementService server;
    private final Driver driver;

    OverBolt(Path home, int port) {
        SocketAddress address = new SocketAddress("127.0.0.1", port);
        server = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .build();
        driver = GraphDatabase.driver("bolt://" + address, AuthTokens.none());
    }

    /** Writes all nodes, then all relationships; a constraint for the key of each label is there before. */
    void fill(Path neo4j) throws IOException {
        Map<String, String> keys = new HashMap<>();
        try (Session session = driver.session()) {
            List<GraphFile> nodes = GraphFile.in(neo4j.resolve("nodes"));
            for (GraphFile file : nodes) {
                keys.put(file.name(), file.key());
                session.run("CREATE CONSTRAINT FOR (n:`%s`) REQUIRE n.`%s` IS UNIQUE"
                                .formatted(file.name(), file.key()))
                        .consume();
            }
            for (GraphFile file : nodes) {
                nodes(session, file);
            }
            for (GraphFile file : GraphFile.in(neo4j.resolve("relationships"))) {
                relationships(session, file, keys);
            }
        }
    }

    private static void nodes(Session session, GraphFile file) throws IOException {
        Map<String, Batch> batches = new LinkedHashMap<>();
        file.each(row -> batches.computeIfAbsent(
                        String.join("`:`", GraphFile.cell(row, "LABEL").split("\n", -1)),
                        labels -> new Batch(session, "UNWIND $rows AS row CREATE (n:`" + labels + "`) SET n = row"))
                .add(GraphFile.properties(row)));
        batches.values().forEach(Batch::end);
    }

    private static void relationships(Session session, GraphFile file, Map<String, String> keys) throws IOException {
        String[] name = file.name().split("\\.", -1);
        Batch batch = new Batch(
                session,
                "UNWIND $rows AS row MATCH (a:`%s` {`%s`: row.start}) MATCH (b:`%s` {`%s`: row.end}) CREATE (a)-[r:`%s`]->(b) SET r = row.properties"
                        .formatted(name[1], keys.get(name[1]), name[2], keys.get(name[2]), name[0]));
        file.each(row -> batch.add(Map.of(
                "start", GraphFile.cell(row, "START_ID"),
                "end", GraphFile.cell(row, "END_ID"),
                "properties", GraphFile.properties(row))));
        batch.end();
    }

    /** How many rows a statement has. */
    int rows(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(cypher, parameters).list().size();
        }
    }

    @Override
    public void close() {
        driver.close();
        server.shutdown();
    }

    /** Rows that wait for their transaction. */
    private record Batch(Session session, String statement, List<Map<String, Object>> rows) {

        Batch(Session session, String statement) {
            this(session, statement, new ArrayList<>());
        }

        void add(Map<String, Object> row) {
            rows.add(row);
            if (rows.size() == BATCH) {
                end();
            }
        }

        void end() {
            session.executeWriteWithoutResult(
                    tx -> tx.run(statement, Map.of("rows", rows)).consume());
            rows.clear();
        }
    }
}
