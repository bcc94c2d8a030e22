package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.place.County;
import org.dutygraph.place.Place;
import org.dutygraph.place.Township;
import org.jspecify.annotations.Nullable;

/** What a document becomes in the graph besides its duties, as {@code write/*.cypher} takes it. */
final class DocumentRows {

    private final FindingRows findings;
    private final UnaryOperator<String> rules;

    /**
     * Rows of documents.
     *
     * @param rules the version of the rules that each is read by, by its name
     */
    DocumentRows(FindingRows findings, UnaryOperator<String> rules) {
        this.findings = findings;
        this.rules = rules;
    }

    /** Which rules a document is read by, as {@code write/same-documents} takes it. */
    Map<String, Object> rules(String document) {
        return Map.of("id", document, "rules", rules.apply(document));
    }

    /** Those of the node of a document. */
    Map<String, @Nullable Object> properties(ReadDocument document) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", document.name());
        properties.put("sha256", document.file().sha256());
        properties.put("file", document.file().whole());
        properties.put("rules", rules.apply(document.name()));
        properties.put("facts", document.facts());
        properties.put("date", document.list().date().map(Object::toString).orElse(null));
        properties.put("title", title(document));
        properties.put("placeReason", document.placeReason());
        return properties;
    }

    List<Map<String, @Nullable Object>> findings(ReadDocument document) {
        return findings.of(document.findings(), "row");
    }

    static List<Map<String, Object>> of(List<ProblemReport> problems) {
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

    /** A township with what it lies in. */
    static Map<String, Object> place(Township township) {
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
}
