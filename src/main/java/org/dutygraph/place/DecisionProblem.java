package org.dutygraph.place;

import java.nio.file.Path;
import java.util.List;

/**
 * A line of the side file that does not count, and why. The message files say how to mend it.
 *
 * @param line 1-based; 0 where the whole file is meant
 * @param excerpt the line's cells; empty where the whole file is meant
 * @param arguments what the rule's sentence is filled with, in its order
 */
public record DecisionProblem(Path file, long line, DecisionRule rule, String excerpt, List<String> arguments) {

    public DecisionProblem {
        arguments = List.copyOf(arguments);
    }
}
