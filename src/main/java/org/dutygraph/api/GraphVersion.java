package org.dutygraph.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;

/** The graph's version, asked for once a second at most. */
@Component
class GraphVersion {

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
            String version = graph.readOne("read/api/version", Map.of(), Version.class)
                    .map(Version::version)
                    .orElse("");
            seen = new Seen(now.plus(KEPT), version);
        }
        return Optional.of(seen.version()).filter(version -> !version.isEmpty());
    }

    private record Seen(Instant until, String version) {}

    /** The one row of the statement. */
    private record Version(String version) {}
}
