package org.dutygraph.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dutygraph.file.Sha256;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.borne.StillBorne;
import org.dutygraph.resolve.borne.StillBorneDuties;
import org.springframework.stereotype.Component;

/**
 * Finds out, over all wordings of the graph, which reclaimed ones others still contain. It follows from the wordings alone: as
 * long as there are the same, what was found holds.
 */
@Component
class StillBorneStage {

    private final Graph graph;
    private final DerivedWriting writing;

    StillBorneStage(Graph graph, DerivedWriting writing) {
        this.graph = graph;
        this.writing = writing;
    }

    /**
     * Works out what has to be written.
     *
     * @param rules the version of the rules
     */
    Found run(String rules) {
        String digest = digest(rules);
        boolean known = graph.readOne("read/load/still-borne-input", Map.of(), Input.class)
                .filter(input -> input.digest().equals(digest))
                .isPresent();
        return known
                ? new Found(digest, true, List.of())
                : new Found(digest, false, StillBorneDuties.of(WordedRow.all(graph)));
    }

    void write(Found found) {
        if (found.isKnown()) {
            return;
        }
        remember("");
        writing.write(List.of(Difference.between(graph, DerivedKind.STILL_BORNE, found.pairs(), StillBorneStage::row)));
        remember(found.digest());
    }

    private void remember(String digest) {
        graph.write(tx -> tx.run("write/still-borne-input", Map.of("digest", digest)));
    }

    private String digest(String rules) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        graph.each(
                "read/load/wording-ids",
                Map.of(),
                WordingId.class,
                wording -> digest.update(wording.id().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Map<String, ?> row(StillBorne borne) {
        return Map.of(
                "reclaimed", borne.reclaimed(),
                "other", borne.other(),
                "strength", borne.strength().code(),
                "evidence", String.join("；", borne.evidence()),
                "score", borne.score(),
                "reason", borne.reason());
    }

    /**
     * What was found, ready to take the place of what was found before.
     *
     * @param digest of the wordings and rules that it follows from
     * @param isKnown whether the graph holds it already
     */
    record Found(String digest, boolean isKnown, List<StillBorne> pairs) {}

    /** A wording that a row has. */
    record WordingId(String id) {}

    /** What the still borne that the graph holds follow from. */
    record Input(String digest) {}
}
