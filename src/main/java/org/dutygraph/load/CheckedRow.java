package org.dutygraph.load;

import org.dutygraph.load.ImportReport.CheckReport;

/**
 * A check's result, as a row of a table that is taken away.
 *
 * @param offenders how many rows speak against it
 */
record CheckedRow(String check, String zh, String en, int offenders) {

    static CheckedRow of(CheckReport report) {
        return new CheckedRow(report.name(), report.zh(), report.en(), report.offenders());
    }
}
