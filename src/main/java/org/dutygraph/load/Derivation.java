package org.dutygraph.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.dutygraph.resolve.common.JudgementProblem;
import org.springframework.stereotype.Component;

/**
 * Makes, in one transaction, what follows from all documents together: what is no longer needed goes
 * ({@code cypher/derive/}), and what is the same or corresponds is found ({@code cypher/resolve/}).
 */
@Component
class Derivation {

    private static final int SHOWN_BYTES = 8;

    private final Graph graph;
    private final Resolving resolving;

    Derivation(Graph graph, Resolving resolving) {
        this.graph = graph;
        this.resolving = resolving;
    }

    /**
     * Derives anew where documents or rules have changed, or where a former run was cut short before it could.
     *
     * @param rules the version of the rules
     * @return the graph's version, and the lines of the judgements that do not count
     */
    Derived run(String rules) {
        String version = version(rules + resolving.judgementsVersion());
        boolean current = graph.readOne("read/load/version", Map.of(), State.class)
                .filter(state -> state.version().equals(version))
                .isPresent();
        return new Derived(version, current ? List.of() : derive(version));
    }

    private List<JudgementProblem> derive(String version) {
        Resolved resolved = resolving.run();
        List<String> tidying = NamedCypher.namesIn("derive");
        graph.write(tx -> {
            resolved.write(tx);
            tidying.forEach(statement -> tx.run(statement, Map.of("version", version)));
        });
        return resolved.problems();
    }

    ImportReport.Totals totals() {
        return graph.readOne("read/load/totals", Map.of(), ImportReport.Totals.class)
                .orElseThrow();
    }

    private String version(String rules) {
        MessageDigest digest = SourceFile.newDigest();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        graph.read("read/load/documents", Map.of(), Importer.KnownDocument.class)
                .forEach(document ->
                        digest.update((document.id() + ' ' + document.sha256() + ' ' + document.rules() + '\n')
                                .getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
    }

    /**
     * What a run came to.
     *
     * @param version a digest of the documents and of all that decides on what follows from them
     * @param problems the lines of the judgements that do not count; none where nothing had to be derived
     */
    record Derived(String version, List<JudgementProblem> problems) {}

    /** The graph's version as it was left; empty where what follows from its documents has not been derived. */
    private record State(String version) {}
}
