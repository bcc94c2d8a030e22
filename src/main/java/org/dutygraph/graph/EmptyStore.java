package org.dutygraph.graph;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The store of the embedded server as long as there is nothing in it: it can be filled all at once by Neo4j's own importer, which
 * takes far less time than transactions. The server is not there for some seconds while its store is exchanged.
 */
@Component
public class EmptyStore {

    private final Graph graph;
    private final Schema schema;
    private final ObjectProvider<EmbeddedNeo4j> server;

    EmptyStore(Graph graph, Schema schema, ObjectProvider<EmbeddedNeo4j> server) {
        this.graph = graph;
        this.schema = schema;
        this.server = server;
    }

    /** Whether the graph is in this process and holds nothing that was not worked out. */
    public boolean isThere() {
        return server.getIfAvailable() != null && nodes() == 0;
    }

    /** What is to be in it; a former one is thrown away. */
    public NewGraph begin() throws IOException {
        return new NewGraph(server.getObject().fresh().prepare());
    }

    /**
     * Puts a graph into the store, and makes the constraints and indexes.
     *
     * @throws IllegalStateException where something has been put there by others since
     */
    public void fill(NewGraph filled) throws IOException {
        EmbeddedNeo4j embedded = server.getObject();
        embedded.importBeside(filled);
        if (nodes() > 0) {
            throw new IllegalStateException("Somebody has written into the store while its content was prepared");
        }
        embedded.exchange();
        schema.applyAnew();
    }

    private long nodes() {
        AtomicLong nodes = new AtomicLong();
        graph.each("system/content", Map.of(), Count.class, count -> nodes.set(count.nodes()));
        return nodes.get();
    }

    /** How many nodes there are, none or one. */
    record Count(long nodes) {}
}
