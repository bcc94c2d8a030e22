package org.dutygraph.question;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.FaultyStatementException;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.dutygraph.graph.Plan;
import org.springframework.stereotype.Component;

/**
 * Decides whether a question that a person has added may be asked: its statement only reads the graph, calls no
 * procedure but the searches of indexes, loads nothing from elsewhere, and returns what its description says.
 */
@Component
class Admission {

    private static final Set<String> PROCEDURES = Set.of(
            "db.index.fulltext.queryNodes",
            "db.index.fulltext.queryRelationships",
            "db.index.vector.queryNodes",
            "db.index.vector.queryRelationships");
    /** Steps that only read and yet reach beyond the graph: files elsewhere, the server's settings and transactions. */
    private static final Pattern BEYOND_THE_GRAPH = Pattern.compile("LoadCSV|Show.*|Terminate.*|.*Command.*");

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private final Graph graph;

    Admission(Graph graph) {
        this.graph = graph;
    }

    /**
     * Lets a question pass.
     *
     * @throws Fault where it may not be asked
     */
    void check(Question question) {
        Plan plan = explain(question);
        if (!plan.readsOnly()) {
            throw new Fault("writes");
        }
        plan.operators().stream()
                .filter(BEYOND_THE_GRAPH.asMatchPredicate())
                .findFirst()
                .ifPresent(operator -> {
                    throw new Fault("beyond-the-graph", operator);
                });
        plan.procedures().stream()
                .filter(procedure -> !PROCEDURES.contains(procedure))
                .findFirst()
                .ifPresent(procedure -> {
                    throw new Fault("procedure", procedure, String.join(", ", new TreeSet<>(PROCEDURES)));
                });
        checkColumns(question, plan.columns());
        checkParameters(question);
    }

    private Plan explain(Question question) {
        try {
            return graph.explain(question.cypher());
        } catch (FaultyStatementException e) {
            throw new Fault("statement", String.valueOf(e.getMessage()));
        }
    }

    private static void checkColumns(Question question, List<String> returned) {
        List<String> described = question.columns().stream().map(Column::name).toList();
        if (!described.equals(returned)) {
            throw new Fault("columns", String.join(", ", described), String.join(", ", returned));
        }
    }

    private static void checkParameters(Question question) {
        Set<String> described = question.parameters().stream()
                .flatMap(parameter -> parameter.isSearch()
                        ? Stream.of(parameter.name(), parameter.wordsName())
                        : Stream.of(parameter.name()))
                .collect(Collectors.toSet());
        PARAMETER
                .matcher(question.cypher())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !described.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Fault("parameter", name);
                });
        List<String> kinds = NamedCypher.namesIn("parameter");
        question.parameters().stream()
                .filter(parameter -> parameter.isLookedUp() && !kinds.contains("parameter/" + parameter.type()))
                .findFirst()
                .ifPresent(parameter -> {
                    throw new Fault(
                            "kind", parameter.type(), String.join(", ", kinds).replace("parameter/", ""));
                });
    }
}
