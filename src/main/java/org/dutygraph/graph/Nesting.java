package org.dutygraph.graph;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.neo4j.cypher.internal.parser.v5.Cypher5Lexer;

/**
 * How deep brackets and cases stand within each other. The time that the grammar takes grows faster than the depth of cases
 * (40 take it three seconds, 600 longer than anybody waits), so this is counted before it is asked.
 */
final class Nesting {

    private static final int DEEPEST_BRACKET = 50;
    private static final int DEEPEST_CASE = 10;
    /** A variable may be called {@code end} and look like the end of one, so that all together are few, too. */
    private static final int MOST_CASES = 40;

    private static final Set<Integer> OPENING = Set.of(Cypher5Lexer.LPAREN, Cypher5Lexer.LBRACKET, Cypher5Lexer.LCURLY);
    private static final Set<Integer> CLOSING = Set.of(Cypher5Lexer.RPAREN, Cypher5Lexer.RBRACKET, Cypher5Lexer.RCURLY);

    private Nesting() {}

    /**
     * Lets the words of a statement pass.
     *
     * @throws RefusedStatementException where they are nested too deep
     */
    static void check(List<Token> words) {
        int brackets = 0;
        int cases = 0;
        int allCases = 0;
        for (Token word : words) {
            int type = word.getType();
            if (OPENING.contains(type)) {
                brackets++;
            } else if (CLOSING.contains(type)) {
                brackets--;
            } else if (type == Cypher5Lexer.CASE) {
                cases++;
                allCases++;
            } else if (type == Cypher5Lexer.END) {
                cases--;
            }
            if (brackets > DEEPEST_BRACKET || cases > DEEPEST_CASE || allCases > MOST_CASES) {
                throw new RefusedStatementException("nested");
            }
        }
    }
}
