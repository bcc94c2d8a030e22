package org.dutygraph.resolve.quality;

import java.util.List;
import java.util.Optional;
import org.dutygraph.dutylist.ListKind;

/**
 * Something that is wrong, or looks wrong, at one place of a document. Its sentence is the message
 * {@code quality.<rule>} filled with the arguments.
 *
 * @param file the document's name
 * @param township the township's code
 * @param list the list it is in
 * @param number the duty's number
 * @param line 1-based, in the file as received
 * @param cell the cell it is in
 * @param rule what was looked for
 * @param excerpt the words that show it, with some before and after
 * @param arguments what the sentence is filled with
 * @param twin the nearly identical text that shows it; empty where the row itself is the evidence
 */
public record Finding(
        String file,
        String township,
        ListKind list,
        int number,
        int line,
        CellKind cell,
        QualityRule rule,
        String excerpt,
        List<String> arguments,
        Optional<Twin> twin) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding in(QualityRow row, CellKind cell, QualityRule rule, String excerpt, String... arguments) {
        return new Finding(
                row.file(),
                row.township().code(),
                row.row().list(),
                row.row().number(),
                row.row().line(),
                cell,
                rule,
                excerpt,
                List.of(arguments),
                Optional.empty());
    }

    /** Whether it is about words that are not there: the first of its arguments is empty. */
    public boolean isAboutNothing() {
        return !arguments.isEmpty() && arguments.get(0).isEmpty();
    }

    Finding with(Twin evidence) {
        return new Finding(file, township, list, number, line, cell, rule, excerpt, arguments, Optional.of(evidence));
    }
}
