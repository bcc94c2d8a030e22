package org.dutygraph.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The store of the embedded server as a whole: it can be filled all at once by Neo4j's own importer, which takes far less time
 * than transactions. The server is not there for some seconds while its store is exchanged.
 */
@Component
public class WholeStore {

    private final Graph graph;
    private final Schema schema;
    private final ObjectProvider<EmbeddedNeo4j> server;

    WholeStore(Graph graph, Schema schema, ObjectProvider<EmbeddedNeo4j> server) {
        this.graph = graph;
        this.schema = schema;
        this.server = server;
    }

    /** Whether the graph is in this process, where its store can be exchanged. */
    public boolean isThere() {
        return server.getIfAvailable() != null;
    }

    /** Whether it holds nothing that was not worked out. */
    public boolean isEmpty() {
        AtomicLong nodes = new AtomicLong();
        graph.each("system/content", Map.of(), Count.class, count -> nodes.set(count.nodes()));
        return nodes.get() == 0;
    }

    /** What is to be in it; a former one that was not put there is thrown away. */
    public NewGraph begin() throws IOException {
        return new NewGraph(server.getObject().fresh().prepare());
    }

    /**
     * Puts a graph in the place of what the store holds, and makes the constraints and indexes. What texts mean, which takes long to
     * find out and follows from the texts alone, stays.
     */
    public void fill(NewGraph filled) throws IOException {
        EmbeddedNeo4j embedded = server.getObject();
        graph.each("system/meanings", Map.of(), Meaning.class, meaning -> meaning.addTo(filled));
        embedded.importBeside(filled);
        embedded.exchange();
        schema.applyAnew();
    }

    /** How many nodes there are, none or one. */
    record Count(long nodes) {}

    /** What a text means, as {@code search/meanings} has written it. */
    record Meaning(String text, List<Double> vector, String pinyin) {

        private void addTo(NewGraph graph) {
            graph.node(
                    graph.next(),
                    List.of("Meaning"),
                    Map.of(
                            "text",
                            text,
                            "vector",
                            vector.stream().mapToDouble(Double::doubleValue).toArray(),
                            "pinyin",
                            pinyin));
        }
    }
}
