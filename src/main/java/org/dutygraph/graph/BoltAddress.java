package org.dutygraph.graph;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/** Where Neo4j's own tools reach the database. */
@Component
public class BoltAddress {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Neo4jConnectionDetails details;

    BoltAddress(Neo4jConnectionDetails details) {
        this.details = details;
    }

    /**
     * The address, such as {@code bolt://127.0.0.1:7687}, where the database is on this machine; empty where it is elsewhere:
     * that address is not for every visitor.
     */
    public Optional<String> onThisMachine() {
        URI uri = details.getUri();
        return THIS_MACHINE.contains(uri.getHost()) ? Optional.of(uri.toString()) : Optional.empty();
    }
}
