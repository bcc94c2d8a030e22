package org.dutygraph.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What a statement would do, as the database explains it without running it.
 *
 * @param columns the names of its columns, in order
 * @param readsOnly whether it only reads; a statement that loads a file from elsewhere may do that too
 * @param operators the kinds of steps it takes, such as {@code NodeByLabelScan}
 * @param procedures the procedures it calls
 */
public record Plan(List<String> columns, boolean readsOnly, Set<String> operators, Set<String> procedures) {

    static Plan of(List<String> columns, ResultSummary summary) {
        Set<String> operators = new TreeSet<>();
        Set<String> procedures = new TreeSet<>();
        if (summary.hasPlan()) {
            collect(summary.plan(), operators, procedures);
        }
        return new Plan(columns, summary.queryType() == QueryType.READ_ONLY, operators, procedures);
    }

    /** A step is named {@code Operator@database}; that of a call tells {@code procedure(arguments) :: (results)}. */
    private static void collect(org.neo4j.driver.summary.Plan step, Set<String> operators, Set<String> procedures) {
        String operator = step.operatorType().replaceFirst("@.*", "");
        operators.add(operator);
        if (operator.contains("ProcedureCall")) {
            procedures.add(String.valueOf(step.arguments().get("Details")).replaceAll("^\"|(?s)\\(.*", ""));
        }
        step.children().forEach(child -> collect(child, operators, procedures));
    }
}
