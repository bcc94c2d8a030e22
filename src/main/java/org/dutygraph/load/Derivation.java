package org.dutygraph.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.springframework.stereotype.Component;

/** Makes, in one transaction, what follows from all documents together: the statements of {@code cypher/derive/}. */
@Component
class Derivation {

    private static final int SHOWN_BYTES = 8;

    private final Graph graph;

    Derivation(Graph graph) {
        this.graph = graph;
    }

    /**
     * Derives anew where documents have changed, or where a former run was cut short before it could.
     *
     * @return the graph's version, a digest of its documents and of the rules they were read by
     */
    String run(boolean changed) {
        State state = graph.readOne("read/load/derived", Map.of(), State.class).orElseGet(() -> new State(false, ""));
        if (!changed && state.derived()) {
            return state.version();
        }
        String version = version();
        List<String> statements = NamedCypher.namesIn("derive");
        graph.write(tx -> statements.forEach(statement -> tx.run(statement, Map.of("version", version))));
        return version;
    }

    ImportReport.Totals totals() {
        return graph.readOne("read/load/totals", Map.of(), ImportReport.Totals.class)
                .orElseThrow();
    }

    private String version() {
        MessageDigest digest = SourceFile.newDigest();
        graph.read("read/load/documents", Map.of(), Importer.KnownDocument.class)
                .forEach(document ->
                        digest.update((document.id() + ' ' + document.sha256() + ' ' + document.rules() + '\n')
                                .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }

    private record State(boolean derived, String version) {}
}
