package org.dutygraph.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dutygraph.graph.NewGraph;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents into a new graph: the same nodes and relationships that {@code write/*.cypher} makes of the same rows. In memory
 * it holds what documents share: a number for each wording (about 100 bytes), and departments, functions and places.
 */
final class FirstWriting implements Writing {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, String> TYPES =
            Map.of("basic", "PERFORMS", "assisted", "ASSISTS", "reclaimed", "RELIEVED_OF");

    private final NewGraph graph;
    private final DocumentRows rows;
    /** Numbers by label and key. */
    private final Map<String, Map<String, Long>> numbers = new HashMap<>();
    /** What the last document says of things that documents share. */
    private final Map<Long, Shared> shared = new HashMap<>();

    private final Set<Edge> edges = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private boolean disordered;
    private @Nullable Throwable fault;

    FirstWriting(NewGraph graph, DocumentRows rows) {
        this.graph = graph;
        this.rows = rows;
    }

    /**
     * What has been added of a document cannot be taken back: where one fails, the whole graph has. Nothing more is added where all has
     * to be done again.
     */
    @Override
    public void write(ReadDocument document, List<ProblemReport> problems) {
        if (disordered || !written.add(document.township().orElseThrow().code())) {
            disordered = true;
            return;
        }
        documents.add(document.name());
        try {
            add(document, problems);
        } catch (RuntimeException | Error e) {
            fault = e;
            throw e;
        }
    }

    private void add(ReadDocument document, List<ProblemReport> problems) {
        long township = place(DocumentRows.place(document.township().orElseThrow()));
        long node = graph.next();
        graph.node(node, List.of("Document", "Touched"), rows.properties(document));
        graph.relationship(node, "DESCRIBES", township, NOTHING);
        Map<String, Long> duties = new HashMap<>();
        for (DutyFacts duty : document.duties()) {
            duties.put(text(duty.row(), "id"), duty(duty.row(), document.name(), node, township));
        }
        for (DutyFacts duty : document.duties()) {
            duty.parts().forEach(part -> part(part, duties));
        }
        for (Map<String, Object> problem : DocumentRows.of(problems)) {
            long number = graph.next();
            graph.node(number, List.of("Problem"), problem);
            graph.relationship(number, "FOUND_IN", node, only(problem, "line"));
        }
        rows.findings(document).forEach(finding -> finding(finding, duties, node));
    }

    /** Whether a township's list had been added before a later one of it was met, so that all has to be done again. */
    boolean isDisordered() {
        return disordered;
    }

    @Override
    public void others(List<Map<String, @Nullable Object>> lists) {
        for (Map<String, @Nullable Object> row : lists) {
            Long township = numbers.getOrDefault("Township", Map.of()).get(text(row, "township"));
            if (township != null) {
                long list = graph.next();
                graph.node(list, List.of("OtherList"), map(Objects.requireNonNull(row.get("properties"))));
                graph.relationship(list, "LIST_OF", township, NOTHING);
            }
        }
    }

    /** Nothing is in the new graph that was not written. */
    @Override
    public void same(List<String> documents) {
        if (!documents.isEmpty()) {
            throw new IllegalStateException("A new graph has no documents: " + documents);
        }
    }

    /** What has been added of a document cannot be taken out: then all has to be done again. Others are not there. */
    @Override
    public void remove(String name) {
        disordered |= documents.contains(name);
    }

    /**
     * Adds what documents share, when all have been written.
     *
     * @throws IllegalStateException where one of them could not be
     */
    void finish() {
        if (fault != null) {
            throw new IllegalStateException("The new graph lacks a part of a document", fault);
        }
        shared.forEach((number, thing) -> graph.node(number, thing.labels(), thing.properties()));
    }

    private long place(Map<String, Object> township) {
        long province = node("Province", map(township, "province"));
        long prefecture = node("Prefecture", map(township, "prefecture"));
        long county = node("County", map(township, "county"));
        long number = shared(
                List.of("Township"),
                "code",
                township.get("code"),
                Map.of("name", township.get("name"), "listed", township.get("listed")));
        once(prefecture, "IN", province);
        once(county, "IN", prefecture);
        once(number, "IN", county);
        return number;
    }

    private long node(String label, Map<String, Object> place) {
        return shared(List.of(label), "code", place.get("code"), Map.of("name", place.get("name")));
    }

    private long duty(Map<String, Object> row, String name, long document, long township) {
        Map<String, @Nullable Object> properties = new HashMap<>(map(row, "properties"));
        properties.put("id", row.get("id"));
        long duty = graph.next();
        graph.node(duty, List.of("Duty"), properties);
        graph.relationship(duty, "STATED_IN", document, only(row, "line"));
        Map<String, Object> wording = map(row, "wording");
        graph.relationship(
                duty,
                "WORDED_AS",
                first("Wording", "id", wording.get("id"), Map.of("list", row.get("list"), "name", wording.get("name"))),
                NOTHING);
        for (Object category : all(row, "category")) {
            graph.relationship(duty, "IN_CATEGORY", first("Category", "name", category, NOTHING), NOTHING);
        }
        for (Object each : all(row, "acts")) {
            Map<String, Object> act = map(each);
            graph.relationship(
                    duty,
                    "IS_ACT",
                    first("Act", "name", act.get("name"), NOTHING),
                    Map.of("evidence", act.get("evidence"), "reason", act.get("reason")));
        }
        Map<String, Object> listed = new HashMap<>(Map.of("document", name, "line", row.get("line")));
        String list = text(row, "list");
        if (list.equals("assisted")) {
            listed.put("items", row.get("townshipItems"));
            listed.put("itemIds", row.get("townshipItemIds"));
        }
        graph.relationship(township, Objects.requireNonNull(TYPES.get(list)), duty, listed);
        return duty;
    }

    /** A department of a place that the graph does not have is left out, as it is by {@code write/departments}. */
    private void part(Map<String, Object> part, Map<String, Long> duties) {
        Long place = placeOf(text(part, "place"));
        Long duty = duties.get(text(part, "duty"));
        if (place == null || duty == null) {
            return;
        }
        long function =
                shared(List.of("Function"), "name", part.get("function"), Map.of("kind", part.get("functionKind")));
        long department = shared(
                List.of("Department", "Touched"), "id", part.get("department"), Map.of("name", part.get("name")));
        once(department, "OF", place);
        once(department, "HAS_FUNCTION", function);
        boolean leads = text(part, "relation").equals(DutyFacts.LEADS);
        graph.relationship(
                leads ? department : duty,
                leads ? "LEADS" : "RECLAIMED_BY",
                leads ? duty : department,
                map(part, "properties"));
    }

    private @Nullable Long placeOf(String code) {
        for (String label : List.of("County", "Prefecture", "Province")) {
            Long number = numbers.getOrDefault(label, Map.of()).get(code);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private void finding(Map<String, @Nullable Object> finding, Map<String, Long> duties, long document) {
        Long duty = duties.get(text(finding, "duty"));
        if (duty != null) {
            long number = graph.next();
            graph.node(number, List.of("Finding"), finding);
            graph.relationship(number, "ABOUT", duty, NOTHING);
            graph.relationship(number, "FOUND_IN", document, only(finding, "line"));
        }
    }

    /** The number of a thing that looks the same whatever document names it; added when it is named first. */
    private long first(String label, String key, @Nullable Object name, Map<String, ?> properties) {
        Map<String, Long> known = numbers.computeIfAbsent(label, any -> new HashMap<>());
        Long number = known.get(String.valueOf(name));
        if (number == null) {
            number = graph.next();
            known.put(String.valueOf(name), number);
            graph.node(number, List.of(label), with(properties, key, name));
        }
        return number;
    }

    /** The number of a thing of which the last document says how it is; added at the end. */
    private long shared(List<String> labels, String key, @Nullable Object name, Map<String, ?> properties) {
        long number = numbers.computeIfAbsent(labels.get(0), any -> new HashMap<>())
                .computeIfAbsent(String.valueOf(name), any -> graph.next());
        shared.put(number, new Shared(labels, with(properties, key, name)));
        return number;
    }

    private void once(long from, String type, long to) {
        if (edges.add(new Edge(from, type, to))) {
            graph.relationship(from, type, to, NOTHING);
        }
    }

    private static Map<String, @Nullable Object> with(Map<String, ?> properties, String key, @Nullable Object name) {
        Map<String, @Nullable Object> all = new HashMap<>(properties);
        all.put(key, name);
        return all;
    }

    private static Map<String, Object> only(Map<String, ? extends @Nullable Object> row, String key) {
        return Map.of(key, Objects.requireNonNull(row.get(key)));
    }

    private static String text(Map<String, ? extends @Nullable Object> row, String key) {
        return (String) Objects.requireNonNull(row.get(key));
    }

    private static Collection<?> all(Map<String, Object> row, String key) {
        return (Collection<?>) Objects.requireNonNull(row.get(key));
    }

    private static Map<String, Object> map(Map<String, Object> row, String key) {
        return map(Objects.requireNonNull(row.get(key)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object row) {
        return (Map<String, Object>) row;
    }

    private record Shared(List<String> labels, Map<String, @Nullable Object> properties) {}

    private record Edge(long from, String type, long to) {}
}
