package org.dutygraph.question;

import java.util.List;

/** What is wrong with a question's file; its sentence is in the message files under {@code question.<rule>}. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final List<String> arguments;

    Fault(String rule, String... arguments) {
        super(rule + " " + List.of(arguments));
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    String rule() {
        return rule;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
