package org.dutygraph.load;

import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dutygraph.file.Sha256;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.borne.StillBorne;
import org.dutygraph.resolve.borne.StillBorneIndex;
import org.dutygraph.resolve.wording.RowWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds out, over all wordings of the graph, which reclaimed ones others still contain. It follows from the wordings alone: as
 * long as there are the same, what was found holds, and what a few more bring is added to it.
 */
@Component
class StillBorneStage {

    private final Graph graph;
    private final DerivedWriting writing;
    private SoftReference<Held> held = new SoftReference<>(null);

    StillBorneStage(Graph graph, DerivedWriting writing) {
        this.graph = graph;
        this.writing = writing;
    }

    /**
     * Works out what has to be written.
     *
     * @param rules the version of the rules
     */
    synchronized Found run(String rules) {
        List<String> ids = ids();
        String digest = digest(rules, ids);
        String before = remembered();
        if (before.equals(digest)) {
            return new Found(digest, null, List.of(), true);
        }
        StillBorneIndex index = indexOf(before);
        held.clear();
        return index != null && index.suits(ids) ? changed(index, digest, ids) : anew(digest, ids);
    }

    /** Reads the wordings that what the graph holds follows from, so that what a few more bring can be added to it. */
    synchronized void prepare(String rules) {
        List<String> ids = ids();
        String digest = digest(rules, ids);
        if (remembered().equals(digest) && indexOf(digest) == null) {
            held = new SoftReference<>(new Held(digest, new StillBorneIndex(WordedRow.of(graph, ids))));
        }
    }

    /** Reads all wordings anew the next time. */
    synchronized void forget() {
        held.clear();
    }

    synchronized void write(Found found) {
        if (found.index() == null) {
            return;
        }
        remember("");
        writing.write(List.of(
                found.isOfAll()
                        ? Difference.between(graph, DerivedKind.STILL_BORNE, found.pairs(), StillBorneStage::row)
                        : Difference.between(
                                nothing -> {}, DerivedKind.STILL_BORNE, found.pairs(), StillBorneStage::row)));
        remember(found.digest());
        held = new SoftReference<>(new Held(found.digest(), found.index()));
    }

    /** What the graph's still borne were worked out by; none where that is not known, as after a start. */
    private @Nullable StillBorneIndex indexOf(String digest) {
        Held last = held.get();
        return last != null && last.digest().equals(digest) ? last.index() : null;
    }

    private Found anew(String digest, List<String> ids) {
        StillBorneIndex index = new StillBorneIndex(WordedRow.of(graph, ids));
        List<StillBorne> pairs = new ArrayList<>();
        index.forEach(pairs::add);
        return new Found(digest, index, pairs, true);
    }

    /** The pairs of a wording that is gone go with it. */
    private Found changed(StillBorneIndex index, String digest, List<String> ids) {
        List<RowWording> fresh = WordedRow.of(graph, index.lacking(ids));
        return new Found(digest, index, index.change(ids, fresh), false);
    }

    /** What the still borne in the graph follow from. */
    private String remembered() {
        return graph.readOne("read/load/still-borne-input", Map.of(), Input.class)
                .map(Input::digest)
                .orElse("");
    }

    private void remember(String digest) {
        graph.write(tx -> tx.run("write/still-borne-input", Map.of("digest", digest)));
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        graph.each("read/load/wording-ids", Map.of(), WordingId.class, wording -> ids.add(wording.id()));
        return ids;
    }

    private static String digest(String rules, List<String> ids) {
        MessageDigest digest = Sha256.newDigest();
        digest.update(rules.getBytes(StandardCharsets.UTF_8));
        ids.forEach(id -> digest.update(id.getBytes(StandardCharsets.UTF_8)));
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
     * What was found, ready to be written.
     *
     * @param digest of the wordings and rules that it follows from
     * @param index what it was found by; none where the graph holds it already
     * @param isOfAll whether it takes the place of all that was found before, and not only adds to it
     */
    record Found(String digest, @Nullable StillBorneIndex index, List<StillBorne> pairs, boolean isOfAll) {}

    /** What the still borne of that digest in the graph were worked out by. */
    private record Held(String digest, StillBorneIndex index) {}

    /** A wording that a row has. */
    record WordingId(String id) {}

    /** What the still borne that the graph holds follow from. */
    record Input(String digest) {}
}
