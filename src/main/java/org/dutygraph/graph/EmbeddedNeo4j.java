package org.dutygraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.ByteUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j Community server inside this process, reached like any other: over Bolt, on loopback, with a password. A store
 * that was left by a crash recovers when it is opened.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedNeo4j.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final String USER = "neo4j";

    private final DatabaseManagementService server;
    private final URI uri;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService server, URI uri, String password) {
        this.server = server;
        this.uri = uri;
        this.password = password;
    }

    static EmbeddedNeo4j start(Path folder, int wantedPort, AdministratorPassword password) {
        int port = FreePort.from(LOOPBACK, wantedPort);
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(folder.resolve("neo4j"))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
        try {
            setPassword(server, password.value());
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        URI uri = URI.create("bolt://" + LOOPBACK + ":" + port);
        LOG.info("Neo4j {} (user {}, password: {})", uri, USER, password.origin());
        return new EmbeddedNeo4j(server, uri, password.value());
    }

    private static void setPassword(DatabaseManagementService server, String password) {
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(NamedCypher.text("system/password"), Map.of("password", password));
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public AuthToken getAuthToken() {
        return AuthTokens.basic(USER, password);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
