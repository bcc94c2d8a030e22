package org.dutygraph.dutylist;

import java.util.Comparator;
import java.util.List;
import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something a reader of the report should know about a document. Its sentence (what, and how to mend it) is the message
 * {@code problem.<rule>} of the message files, filled with the arguments.
 *
 * @param file the document's name
 * @param line 1-based; 0 where the whole file is meant
 * @param rule what is wrong
 * @param excerpt the text that shows it, shortened; empty where there is none
 * @param arguments what the sentence is filled with, in its order
 * @param location where the line stands in a file that has no lines; null in a text file
 */
public record Problem(
        String file,
        int line,
        Rule rule,
        String excerpt,
        List<String> arguments,
        @Nullable Location location) {

    /** The order of lines; what concerns the whole file comes last. */
    public static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(problem -> problem.line() == 0 ? Integer.MAX_VALUE : problem.line());

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** One of which only the line is known. */
    public Problem(String file, int line, Rule rule, String excerpt, List<String> arguments) {
        this(file, line, rule, excerpt, arguments, null);
    }

    /** The same with where its line stands. */
    public Problem at(@Nullable Location where) {
        return new Problem(file, line, rule, excerpt, arguments, where);
    }
}
