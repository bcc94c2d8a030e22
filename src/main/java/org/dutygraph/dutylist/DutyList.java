package org.dutygraph.dutylist;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * One document, as read.
 *
 * @param file the document's name
 * @param headings the lines that may name the township, in the document's order
 * @param date the month the document gives; empty where it gives none
 * @param declared what its explanation says of the lists
 * @param rows the duties, in the document's order; empty when a problem is fatal
 * @param problems what is wrong with it, in the order of lines
 */
public record DutyList(
        String file,
        List<Heading> headings,
        Optional<YearMonth> date,
        List<DeclaredTotal> declared,
        List<DutyRow> rows,
        List<Problem> problems) {

    public DutyList {
        headings = List.copyOf(headings);
        declared = List.copyOf(declared);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Whether nothing of this document can be imported. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.rule().fatal());
    }
}
