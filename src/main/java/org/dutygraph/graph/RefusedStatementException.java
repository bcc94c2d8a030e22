package org.dutygraph.graph;

import java.util.List;

/** A statement of a person's that may not be run, by what it is made of. */
public final class RefusedStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final List<String> arguments;

    RefusedStatementException(String rule, String... arguments) {
        super(rule + " " + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    /** What is wrong with it, as a word that stays the same. */
    public String rule() {
        return rule;
    }

    /** What the rule's sentence has places for. */
    public List<String> arguments() {
        return arguments;
    }
}
