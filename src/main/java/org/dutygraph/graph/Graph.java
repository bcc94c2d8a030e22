package org.dutygraph.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs named statements: reading as records, streaming row by row, writing in one transaction. */
@Component
public class Graph {

    private static final String TIMED_OUT = "TransactionTimedOut";
    private static final String OUT_OF_MEMORY = "OutOfMemory";
    /** How long after the time limit the database may say that it has stopped. */
    private static final Duration GRACE = Duration.ofSeconds(2);
    /** The language that added questions are checked by, whatever a server's own is. */
    private static final String READ_BY = "CYPHER 5 ";

    private static final String VERSION = "read/graph/version";

    private final Neo4jClient client;
    private final Driver driver;
    private final JsonMapper json;
    private final TransactionTemplate inTransaction;
    private final String database;
    private final String reader;
    private final Supplier<String> state;
    private final KeptReads kept;

    Graph(
            Neo4jClient client,
            Driver driver,
            JsonMapper json,
            PlatformTransactionManager transactions,
            ObjectProvider<EmbeddedNeo4j> embedded,
            @Value("${spring.data.neo4j.database:neo4j}") String database,
            @Value("${dutygraph.reader:}") String reader) {
        this.client = client;
        this.driver = driver;
        this.json = json;
        this.database = database;
        this.reader = reader;
        this.inTransaction = new TransactionTemplate(transactions);
        inTransaction.setReadOnly(true);
        // another server does not say when it has changed
        this.state =
                () -> embedded.stream().findFirst().map(EmbeddedNeo4j::state).orElse("");
        this.kept = new KeptReads(state);
    }

    /** Another text after each change of the embedded database, whoever makes it; empty where that is not known. */
    public String state() {
        return state.get();
    }

    /** The graph's version, the same for the same documents and rules; none while an import has not come to its end. */
    public Optional<String> version() {
        return all(VERSION, Map.of()).stream()
                .map(row -> json.convertValue(row, Version.class).version())
                .findFirst();
    }

    /** All rows of a statement, each as a record whose components are the statement's columns. */
    public <T> List<T> read(String name, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        Map<String, Object> given = copy(parameters);
        return kept.of(
                new KeptReads.Asked(name, given, type),
                () -> all(name, given),
                KeptReads::bytesOf,
                rows -> rows.stream().map(row -> json.convertValue(row, type)).toList());
    }

    private Collection<Map<String, Object>> all(String name, Map<String, Object> parameters) {
        Collection<Map<String, Object>> rows = inTransaction.execute(status ->
                client.query(NamedCypher.text(name)).bindAll(parameters).fetch().all());
        return rows == null ? List.of() : rows;
    }

    /** The first row of a statement; empty where it has none. */
    public <T> Optional<T> readOne(String name, Map<String, ? extends @Nullable Object> parameters, Class<T> type) {
        return read(name, parameters, type).stream().findFirst();
    }

    /** Hands over the rows of a statement one by one, each as a record whose components are the statement's columns. */
    public <T> void each(
            String name, Map<String, ? extends @Nullable Object> parameters, Class<T> type, Consumer<T> records) {
        stream(name, parameters, row -> records.accept(json.convertValue(row, type)));
    }

    /** Hands over the rows of a statement one by one as they come from the server; never holds them all. */
    public void stream(
            String name, Map<String, ? extends @Nullable Object> parameters, Consumer<Map<String, Object>> rows) {
        stream(name, Map.of(), parameters, rows);
    }

    /**
     * The same of a statement with places for names of labels, types and properties, which cannot be parameters where an
     * index is to be used: what stands there as {@code `{place}`} is replaced by the name given for it.
     */
    public void stream(
            String name,
            Map<String, String> names,
            Map<String, ? extends @Nullable Object> parameters,
            Consumer<Map<String, Object>> rows) {
        try (Session reading = driver.session(reading())) {
            reading.run(NamedCypher.text(name, names), copy(parameters))
                    .forEachRemaining(row -> rows.accept(row.asMap()));
        }
    }

    /**
     * Answers a question of the catalogue: in a transaction that cannot write, no longer than the time limit and with no
     * more than the given number of rows; where a reader is set, with that user's rights.
     *
     * @throws TimeLimitException where it takes longer; the database may not be able to stop it even then
     * @throws MemoryLimitException where it takes more memory than a transaction may
     */
    public Table ask(
            String cypher, Map<String, ? extends @Nullable Object> parameters, Duration timeLimit, int rowLimit) {
        return kept.of(
                new KeptReads.Asked(cypher, copy(parameters), rowLimit),
                () -> Deadline.keep(timeLimit.plus(GRACE), () -> rows(cypher, parameters, timeLimit, rowLimit)),
                table -> KeptReads.bytesOf(table.rows()),
                table -> table);
    }

    private Table rows(
            String cypher, Map<String, ? extends @Nullable Object> parameters, Duration timeLimit, int rowLimit) {
        try (Session reading = driver.session(asking())) {
            Result result = reading.run(READ_BY + cypher, copy(parameters), within(timeLimit));
            TableRow.Maker maker = new TableRow.Maker(result.keys());
            List<Map<String, Object>> rows = new ArrayList<>();
            while (rows.size() < rowLimit && result.hasNext()) {
                rows.add(maker.row(result.next()));
            }
            return new Table(result.keys(), Collections.unmodifiableList(rows), result.hasNext());
        } catch (Neo4jException e) {
            throw limited(e);
        }
    }

    private static TransactionConfig within(Duration timeLimit) {
        return TransactionConfig.builder().withTimeout(timeLimit).build();
    }

    private static RuntimeException limited(Neo4jException failure) {
        if (failure.code().contains(TIMED_OUT)) {
            return new TimeLimitException(failure, null);
        }
        return failure.code().contains(OUT_OF_MEMORY) ? new MemoryLimitException(failure) : failure;
    }

    /**
     * Asks the database what a statement would do; nothing of it runs.
     *
     * @throws FaultyStatementException where the database does not understand it
     * @throws TimeLimitException where it takes longer than it may to find out
     */
    public Plan explain(String cypher, Duration timeLimit) {
        return Deadline.keep(timeLimit.plus(GRACE), () -> plan(cypher, timeLimit));
    }

    private Plan plan(String cypher, Duration timeLimit) {
        try (Session reading = driver.session(asking())) {
            Result result = reading.run("EXPLAIN " + READ_BY + cypher, Map.of(), within(timeLimit));
            return Plan.of(result.keys(), result.consume());
        } catch (ClientException e) {
            throw e.code().contains(TIMED_OUT)
                    ? new TimeLimitException(e, null)
                    : new FaultyStatementException(String.valueOf(e.getMessage()), e);
        }
    }

    private SessionConfig reading() {
        return inDatabase().build();
    }

    /** Statements of people run with no more rights than the reader has, whatever the application's own user may do. */
    private SessionConfig asking() {
        return reader.isEmpty()
                ? reading()
                : inDatabase().withImpersonatedUser(reader).build();
    }

    private SessionConfig.Builder inDatabase() {
        return SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ);
    }

    /** Runs several statements in one transaction: all of them hold, or, after an exception, none. */
    public void write(Consumer<Writing> work) {
        try (Session writing = driver.session(SessionConfig.forDatabase(database))) {
            writing.executeWriteWithoutResult(tx -> work.accept((name, parameters) ->
                    tx.run(NamedCypher.text(name), copy(parameters)).consume()));
        }
    }

    /** Runs a statement that manages its own transactions, or changes the schema. */
    void runAlone(String text) {
        try (Session alone = driver.session(SessionConfig.forDatabase(database))) {
            alone.run(text).consume();
        }
    }

    /** The driver's API wants a map of objects. */
    private static Map<String, Object> copy(Map<String, ? extends @Nullable Object> parameters) {
        return new HashMap<>(parameters);
    }

    /** The one row of {@value #VERSION}. */
    private record Version(String version) {}

    /** One transaction in which named statements can be run. */
    @FunctionalInterface
    public interface Writing {

        /** Runs a statement; its rows are dropped. */
        void run(String name, Map<String, ? extends @Nullable Object> parameters);
    }
}
