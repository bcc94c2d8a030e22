package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.place.County;
import org.dutygraph.place.Place;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/** Writes a document with all it says, or removes it, in one transaction. */
final class DocumentWriting {

    private final Graph graph;
    private final FindingRows findings;
    private final String rules;

    DocumentWriting(Graph graph, FindingRows findings, String rules) {
        this.graph = graph;
        this.findings = findings;
        this.rules = rules;
    }

    /** Puts the document in the place of its former version, and of any other that described its township. */
    void write(ReadDocument document, List<ProblemReport> problems) {
        String name = document.name();
        Township township = document.township().orElseThrow();
        List<DutyFacts> duties = document.duties();
        List<Map<String, Object>> parts =
                duties.stream().flatMap(duty -> duty.parts().stream()).toList();
        graph.write(tx -> {
            tx.run("write/remove-document", Map.of("document", name));
            tx.run("write/remove-document-of-township", Map.of("township", township.code()));
            tx.run("write/document", Map.of("document", properties(document), "place", place(township)));
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
            tx.run("write/problems", Map.of("document", name, "rows", rows(problems)));
            tx.run("write/findings", Map.of("rows", findings.of(document.findings(), "row")));
            tx.run("write/underived", Map.of());
        });
    }

    void remove(String name) {
        graph.write(tx -> {
            tx.run("write/remove-document", Map.of("document", name));
            tx.run("write/underived", Map.of());
        });
    }

    private Map<String, @Nullable Object> properties(ReadDocument document) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", document.name());
        properties.put("sha256", document.file().sha256());
        properties.put("rules", rules);
        properties.put("date", document.list().date().map(Object::toString).orElse(null));
        properties.put("title", title(document));
        properties.put("placeReason", document.placeReason());
        return properties;
    }

    private static List<Map<String, Object>> rows(List<ProblemReport> problems) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ProblemReport problem : problems) {
            rows.add(Map.of(
                    "id", problem.document() + "!" + (rows.size() + 1),
                    "document", problem.document(),
                    "line", problem.line(),
                    "rule", problem.rule(),
                    "excerpt", problem.excerpt(),
                    "zh", problem.zh(),
                    "en", problem.en(),
                    "position", rows.size()));
        }
        return rows;
    }

    private static String title(ReadDocument document) {
        Township township = document.township().orElseThrow();
        return township.county().name() + township.shownName() + "履职事项清单";
    }

    private static Map<String, Object> place(Township township) {
        County county = township.county();
        return Map.of(
                "code", township.code(),
                "name", township.shownName(),
                "listed", township.isListed(),
                "county", node(county, county.name()),
                "prefecture",
                        node(
                                county.prefecture(),
                                county.prefecture().shownName().orElse("")),
                "province",
                        node(
                                county.prefecture().province(),
                                county.prefecture().province().name()));
    }

    /** The table's placeholders for prefectures that there are not (市辖区) have no name. */
    private static Map<String, Object> node(Place place, String name) {
        return Map.of("code", place.code(), "name", name);
    }

    private static List<Map<String, Object>> ofRelation(List<Map<String, Object>> parts, String relation) {
        return parts.stream()
                .filter(part -> relation.equals(part.get("relation")))
                .toList();
    }
}
