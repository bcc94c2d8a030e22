package org.dutygraph.load;

import java.util.List;
import java.util.Optional;
import org.dutygraph.dutylist.DutyList;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.place.Township;
import org.dutygraph.resolve.quality.Finding;

/**
 * A document with the township it describes and all it says.
 *
 * @param list what was read
 * @param township none where the document cannot be imported
 * @param placeReason the code of the message that says how the township was recognised; empty where it was not
 * @param duties what each row becomes in the graph; none where the document cannot be imported
 * @param findings what looks wrong in the rows
 * @param problems those of reading, of finding the place and of recognising the departments, in the order of lines
 */
record ReadDocument(
        SourceFile file,
        DutyList list,
        Optional<Township> township,
        String placeReason,
        List<DutyFacts> duties,
        List<Finding> findings,
        List<Problem> problems) {

    private static final char BETWEEN = '-';

    ReadDocument {
        problems = problems.stream()
                .map(problem -> problem.at(list.locations().get(problem.line())))
                .sorted(Problem.BY_LINE)
                .toList();
    }

    /** One of which nothing can be imported. */
    static ReadDocument refused(SourceFile file, DutyList list, List<Problem> problems) {
        return new ReadDocument(file, list, Optional.empty(), "", List.of(), List.of(), problems);
    }

    String name() {
        return file.name();
    }

    /** By which rules it was read, and a digest of what was: other rules may read the same. */
    String readBy(String rules) {
        return rules + BETWEEN + FactsDigest.of(this);
    }

    /** Whether it was by these rules. */
    static boolean isReadBy(String rules, String readBy) {
        return readBy.startsWith(rules + BETWEEN);
    }

    /** Whether what was read is the same, by whatever rules. */
    static boolean isSameFacts(String readBy, String otherwise) {
        int digits = readBy.indexOf(BETWEEN);
        return digits >= 0 && otherwise.endsWith(readBy.substring(digits));
    }
}
