package org.dutygraph.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The graph's version, asked for once a second at most. */
@Component
class GraphVersion {

    private static final Logger LOG = LoggerFactory.getLogger(GraphVersion.class);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Graph graph;
    private volatile Seen seen = new Seen(Instant.MIN, "");

    GraphVersion(Graph graph) {
        this.graph = graph;
    }

    /** The version; empty while an import has not come to its end. */
    Optional<String> now() {
        Instant now = Instant.now();
        if (seen.until().isBefore(now)) {
            seen = new Seen(now.plus(KEPT), read());
        }
        return Optional.of(seen.version()).filter(version -> !version.isEmpty());
    }

    /** Empty, too, where the database does not answer: who wants to read from it will be told. */
    private String read() {
        try {
            return graph.version().orElse("");
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("no version", e);
            return "";
        }
    }

    private record Seen(Instant until, String version) {}
}
