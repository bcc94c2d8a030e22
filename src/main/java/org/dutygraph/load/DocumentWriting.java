package org.dutygraph.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/** Writes a document with all it says, or removes it, in one transaction. */
final class DocumentWriting implements Writing {

    private final Graph graph;
    private final DocumentRows rows;

    DocumentWriting(Graph graph, DocumentRows rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /** Puts the document in the place of its former version, and of any other that described its township. */
    @Override
    public void write(ReadDocument document, List<ProblemReport> problems) {
        String name = document.name();
        Township township = document.township().orElseThrow();
        List<DutyFacts> duties = document.duties();
        List<Map<String, Object>> parts =
                duties.stream().flatMap(duty -> duty.parts().stream()).toList();
        graph.write(tx -> {
            tx.run("write/remove-document", Map.of("document", name));
            tx.run("write/remove-document-of-township", Map.of("township", township.code()));
            tx.run(
                    "write/document",
                    Map.of("document", rows.properties(document), "place", DocumentRows.place(township)));
            tx.run(
                    "write/duties",
                    Map.of(
                            "document",
                            name,
                            "rows",
                            duties.stream().map(DutyFacts::row).toList()));
            tx.run("write/departments", Map.of("rows", parts));
            tx.run("write/led-duties", Map.of("rows", ofRelation(parts, DutyFacts.LEADS)));
            tx.run("write/reclaimed-duties", Map.of("rows", ofRelation(parts, DutyFacts.RECLAIMED_BY)));
            tx.run("write/problems", Map.of("document", name, "rows", DocumentRows.of(problems)));
            tx.run("write/findings", Map.of("rows", rows.findings(document)));
            tx.run("write/underived", Map.of());
        });
    }

    @Override
    public void same(List<String> documents) {
        for (int from = 0; from < documents.size(); from += Difference.BATCH) {
            List<String> batch = documents.subList(from, Math.min(from + Difference.BATCH, documents.size()));
            graph.write(tx -> tx.run(
                    "write/same-documents",
                    Map.of("rows", batch.stream().map(rows::rules).toList())));
        }
    }

    @Override
    public void others(List<Map<String, @Nullable Object>> lists) {
        List<Object> ids = new ArrayList<>();
        for (int from = 0; from < lists.size(); from += Difference.BATCH) {
            List<Map<String, @Nullable Object>> rows =
                    lists.subList(from, Math.min(from + Difference.BATCH, lists.size()));
            rows.forEach(row -> ids.add(((Map<?, ?>) Objects.requireNonNull(row.get("properties"))).get("id")));
            graph.write(tx -> tx.run("write/other-lists", Map.of("rows", rows)));
        }
        graph.write(tx -> tx.run("write/remove-other-lists", Map.of("kept", ids)));
    }

    @Override
    public void remove(String name) {
        graph.write(tx -> {
            tx.run("write/remove-document", Map.of("document", name));
            tx.run("write/underived", Map.of());
        });
    }

    private static List<Map<String, Object>> ofRelation(List<Map<String, Object>> parts, String relation) {
        return parts.stream()
                .filter(part -> relation.equals(part.get("relation")))
                .toList();
    }
}
