package org.dutygraph.load;

import com.github.benmanes.caffeine.cache.Interner;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.Derivation.DocumentDigest;
import org.dutygraph.load.StatedDuty.Said;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.RowWording;
import org.springframework.stereotype.Component;

/**
 * As much of all duties as it takes to tell which are the same matter; their long texts do not count for that. What a document
 * says is read from the graph once and held as long as the document stays as it is and memory lasts: about 180 bytes a duty,
 * since what many say is held once.
 */
@Component
class NamedDuties {

    private final Graph graph;
    private final Interner<Object> once = Interner.newWeakInterner();
    private SoftReference<Map<DocumentDigest, List<StatedDuty>>> held = new SoftReference<>(Map.of());

    NamedDuties(Graph graph) {
        this.graph = graph;
    }

    /** All duties of the graph, in no order. */
    synchronized List<StatedDuty> all() {
        Map<DocumentDigest, List<StatedDuty>> before = Objects.requireNonNullElse(held.get(), Map.of());
        Map<DocumentDigest, List<StatedDuty>> now = new LinkedHashMap<>();
        Map<String, List<StatedDuty>> unread = new LinkedHashMap<>();
        graph.each("read/load/document-digests", Map.of(), DocumentDigest.class, document -> {
            List<StatedDuty> known = before.get(document);
            now.put(document, known == null ? unread.computeIfAbsent(document.id(), id -> new ArrayList<>()) : known);
        });
        graph.each(
                "read/load/duties", Map.of("documents", unread.keySet()), NamedRow.class, row -> Objects.requireNonNull(
                                unread.get(row.document()))
                        .add(stated(row)));
        held = new SoftReference<>(now);
        return now.values().stream().flatMap(List::stream).toList();
    }

    /** Reads all anew the next time. */
    synchronized void forget() {
        held.clear();
    }

    private StatedDuty stated(NamedRow row) {
        DutyFacts facts = facts(row);
        String column = row.printedDepartments()
                .replace(row.township(), RowWording.TOWNSHIP)
                .replace(row.county(), RowWording.COUNTY);
        Said said =
                new Said(row.wording(), column, facts.functions(), row.county().endsWith("市"));
        return new StatedDuty(facts, row.document(), row.line(), (Said) once.intern(said));
    }

    @SuppressWarnings("unchecked")
    private DutyFacts facts(NamedRow row) {
        DutyKey key = DutyKey.parse(row.id()).orElseThrow(() -> new IllegalStateException("No duty key: " + row.id()));
        return new DutyFacts(
                key,
                (List<String>) once.intern(List.of(row.township(), row.county())),
                null,
                (String) once.intern(row.name()),
                (Set<String>) once.intern(Set.copyOf(row.functions())),
                "",
                "",
                "");
    }

    /** A duty as the graph has it. */
    record NamedRow(
            String document,
            int line,
            String id,
            String township,
            String county,
            String name,
            String wording,
            String printedDepartments,
            List<String> functions) {}
}
