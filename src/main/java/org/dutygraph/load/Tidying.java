package org.dutygraph.load;

import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.springframework.stereotype.Component;

/** Removes what no document needs any longer, and counts what is drawn and listed ({@code cypher/derive/}). */
@Component
class Tidying {

    private final Graph graph;

    Tidying(Graph graph) {
        this.graph = graph;
    }

    /** Each statement is a transaction of its own; repeating them changes nothing. */
    void run() {
        NamedCypher.namesIn("derive").forEach(statement -> graph.write(tx -> tx.run(statement, Map.of())));
    }
}
