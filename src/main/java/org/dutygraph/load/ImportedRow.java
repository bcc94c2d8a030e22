package org.dutygraph.load;

import java.util.Map;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document, as a row of a table that is taken away.
 *
 * @param basic how many duties of this list were read, as for the other two; null where the document was not read
 * @param problems how many
 */
record ImportedRow(
        String file,
        String outcome,
        @Nullable String townshipCode,
        @Nullable String township,
        @Nullable Integer basic,
        @Nullable Integer assisted,
        @Nullable Integer reclaimed,
        int problems) {

    static ImportedRow of(DocumentReport report) {
        Map<String, Integer> duties = report.duties();
        return new ImportedRow(
                report.document(),
                report.outcome().code(),
                report.townshipCode(),
                report.township(),
                duties.get("basic"),
                duties.get("assisted"),
                duties.get("reclaimed"),
                report.problems().size());
    }
}
