package org.dutygraph.graph;

import java.util.regex.Pattern;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * The call of {@code range()} in an added question. A list of numbers takes no memory until something runs through it, and
 * some that do ({@code any}, {@code all}, sending it to the visitor) look neither at the clock nor at the memory that they
 * take; so a list is only as long as a small number, or a list that is there, says.
 */
final class NumberRange {

    private static final String BOUND = "(?:[0-9]{1,5}|(?i:size|length)\\(\\w+\\))";
    private static final Pattern BOUNDED = Pattern.compile("-?" + BOUND + "(?:[-+]" + BOUND + "){0,3}");

    private NumberRange() {}

    /**
     * Lets a call pass.
     *
     * @throws RefusedStatementException where the list may be long
     */
    static void check(Cypher5Parser.FunctionInvocationContext call) {
        call.functionArgument().stream()
                .map(argument -> argument.getText())
                .filter(argument -> !BOUNDED.matcher(argument).matches())
                .findFirst()
                .ifPresent(argument -> {
                    throw new RefusedStatementException("range", argument);
                });
    }
}
