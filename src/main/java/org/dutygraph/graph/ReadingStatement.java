package org.dutygraph.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * A statement of a person's that is made of nothing but what reads the graph, however deep it stands: what that is, is listed
 * in {@code graph/admitted.yaml}. No database is asked.
 *
 * @param parameters the names of its parameters
 */
public record ReadingStatement(Set<String> parameters) {

    private static final Admitted ADMITTED = Admitted.read();

    /**
     * Looks at every part of a statement.
     *
     * @throws RefusedStatementException where one may not be there, or it is not one statement of Cypher 5
     */
    public static ReadingStatement of(String cypher) {
        List<ParserRuleContext> parts = Syntax.parts(cypher);
        parts.forEach(ADMITTED::check);
        Set<String> parameters = new TreeSet<>();
        parts.stream()
                .filter(Cypher5Parser.ParameterNameContext.class::isInstance)
                .map(Admitted::name)
                .forEach(parameters::add);
        return new ReadingStatement(parameters);
    }
}
