package org.dutygraph.question;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.graph.FaultyStatementException;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.dutygraph.graph.Plan;
import org.dutygraph.graph.ReadingStatement;
import org.dutygraph.graph.RefusedStatementException;
import org.dutygraph.graph.TimeLimitException;
import org.springframework.stereotype.Component;

/**
 * Decides whether a question that a person has added may be asked: every part of its statement, however
 * deep, is one of those that only read the graph, and it returns what its description says.
 */
@Component
class Admission {

    /** How long the database may think about how to run a statement. */
    private static final Duration PLANNING = Duration.ofSeconds(10);

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
        checkParts(question);
        checkKinds(question);
        Plan plan = explain(question);
        if (!plan.readsOnly()) {
            throw new Fault("writes");
        }
        checkColumns(question, plan.columns());
    }

    /**
     * Lets a statement pass by what it is made of, before any database sees it.
     *
     * @throws Fault where a part of it may not be there
     */
    static void checkParts(Question question) {
        try {
            checkParameters(question, ReadingStatement.of(question.cypher()).parameters());
        } catch (RefusedStatementException e) {
            throw new Fault(e.rule(), e.arguments().toArray(String[]::new));
        }
    }

    private Plan explain(Question question) {
        try {
            return graph.explain(question.cypher(), PLANNING);
        } catch (FaultyStatementException e) {
            throw new Fault("statement", String.valueOf(e.getMessage()));
        } catch (TimeLimitException e) {
            throw new Fault("planning", String.valueOf(PLANNING.toSeconds()));
        }
    }

    private static void checkColumns(Question question, List<String> returned) {
        List<String> described = question.columns().stream().map(Column::name).toList();
        if (!described.equals(returned)) {
            throw new Fault("columns", String.join(", ", described), String.join(", ", returned));
        }
    }

    private static void checkParameters(Question question, Set<String> used) {
        Set<String> described = question.parameters().stream()
                .flatMap(parameter -> parameter.isSearch()
                        ? Stream.of(parameter.name(), parameter.wordsName())
                        : Stream.of(parameter.name()))
                .collect(Collectors.toSet());
        used.stream().filter(name -> !described.contains(name)).findFirst().ifPresent(name -> {
            throw new Fault("parameter", name);
        });
    }

    private static void checkKinds(Question question) {
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
