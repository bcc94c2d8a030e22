package org.dutygraph.graph;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
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
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
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
    /** Statements load nothing from anywhere: all that is to be known comes through the import. */
    private static final List<IPAddressString> EVERY_ADDRESS =
            List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));
    /** Those of the application's own statements, and those by which Neo4j's tools find out what there is. */
    private static final List<String> PROCEDURES = List.of(
            "db.*",
            "tx.*",
            "dbms.clientConfig",
            "dbms.cluster.routing.getRoutingTable",
            "dbms.components",
            "dbms.info",
            "dbms.routing.getRoutingTable",
            "dbms.showCurrentUser");

    private static final long LEAST_PAGE_CACHE = ByteUnit.mebiBytes(256);
    /** After so much a further file of transactions is begun, and those before the last go; left to itself the database takes 256 MB. */
    private static final long LOG_BYTES = ByteUnit.mebiBytes(32);
    /** Two statements that want all they can get leave something to the others. */
    private static final int PARTS_OF_HEAP = 3;

    private final Path home;
    private final int port;
    private final URI uri;
    private final String password;
    private DatabaseManagementService server;
    /** How often the store has been exchanged for one whose transactions are counted anew. */
    private int exchanges;

    private EmbeddedNeo4j(Path home, int port, URI uri, String password) throws IOException {
        this.home = home;
        this.port = port;
        this.uri = uri;
        this.password = password;
        fresh().settleAfterCrash();
        this.server = running(home, port, password);
    }

    /**
     * Opens the database in a folder. One that does not open is kept beside it and a new one begun: all that it held follows
     * from what was received and decided.
     *
     * @throws CannotStartException where neither can be done
     */
    static EmbeddedNeo4j start(Path folder, int wantedPort, AdministratorPassword password) {
        int port = FreePort.from(LOOPBACK, wantedPort);
        try {
            EmbeddedNeo4j started = startAt(folder.resolve("neo4j"), port, password.value());
            LOG.info("Neo4j {} (user {}, password: {})", started.uri, USER, password.origin());
            return started;
        } catch (IOException e) {
            throw DataFolder.unwritable(folder, e);
        }
    }

    /** Another application that begins at the same time may take the port before the database does: then the next is tried. */
    static EmbeddedNeo4j startAt(Path home, int port, String password) throws IOException {
        try {
            return new EmbeddedNeo4j(home, port, URI.create("bolt://" + LOOPBACK + ":" + port), password);
        } catch (RuntimeException e) {
            int next = Store.isPortTaken(e) ? FreePort.from(LOOPBACK, port) : port;
            if (next == port) {
                throw e;
            }
            LOG.info("Port {} has just been taken; Neo4j takes {}", port, next);
            return startAt(home, next, password);
        }
    }

    private static DatabaseManagementService running(Path home, int port, String password) {
        DatabaseManagementService server = Store.open(home, place -> build(place, port));
        try {
            setPassword(server, password);
            return server;
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    /** The store that may be prepared beside the server's. */
    FreshStore fresh() {
        return new FreshStore(home);
    }

    /** Makes the store beside the server's, which runs on. */
    void importBeside(NewGraph graph) throws IOException {
        OfflineImport.run(graph, fresh().folder());
    }

    /** Restarts the server with the store that was made beside its own. */
    synchronized void exchange() throws IOException {
        fresh().complete();
        server.shutdown();
        try {
            fresh().settle();
        } finally {
            server = running(home, port, password);
            exchanges++;
        }
    }

    /**
     * Another text after each change, whoever makes it; empty while a change is being made. What is read between two moments of the
     * same text is of one state. The bookmarks that the driver is given may lag behind what can be read already.
     */
    synchronized String state() {
        TransactionIdStore transactions = ((GraphDatabaseAPI)
                        server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(TransactionIdStore.class);
        long committed = transactions.getLastCommittedTransactionId();
        return transactions.getLastClosedTransactionId() == committed ? exchanges + "-" + committed : "";
    }

    private static DatabaseManagementService build(Path home, int port) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
                .setConfig(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache())
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "1 files")
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_BYTES)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, EVERY_ADDRESS)
                .setConfig(GraphDatabaseSettings.procedure_allowlist, PROCEDURES)
                .setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of())
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, mostMemory())
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    /** Beside the heap, and taken only as the store grows: a store that does not fit is read from the disk again and again. */
    private static long pageCache() {
        return Math.max(LEAST_PAGE_CACHE, Runtime.getRuntime().maxMemory() / 2);
    }

    private static long mostMemory() {
        return Runtime.getRuntime().maxMemory() / PARTS_OF_HEAP;
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
    public synchronized void close() {
        server.shutdown();
    }
}
