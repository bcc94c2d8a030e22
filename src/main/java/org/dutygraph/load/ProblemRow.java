package org.dutygraph.load;

import org.dutygraph.load.ImportReport.ProblemReport;
import org.jspecify.annotations.Nullable;

/**
 * A problem of an import, as a row of a table that is taken away.
 *
 * @param line 1-based; null where the whole file is meant
 */
record ProblemRow(String file, @Nullable Integer line, String rule, String excerpt, String zh, String en) {

    static ProblemRow of(ProblemReport problem) {
        return new ProblemRow(
                problem.document(),
                problem.line() == 0 ? null : problem.line(),
                problem.rule(),
                problem.excerpt(),
                problem.zh(),
                problem.en());
    }
}
