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
 * @param facts the {@link FactsDigest} of all this; empty where the document cannot be imported
 */
record ReadDocument(
        SourceFile file,
        DutyList list,
        Optional<Township> township,
        String placeReason,
        List<DutyFacts> duties,
        List<Finding> findings,
        List<Problem> problems,
        String facts) {

    ReadDocument {
        problems = problems.stream()
                .map(problem -> problem.at(list.locations().get(problem.line())))
                .sorted(Problem.BY_LINE)
                .toList();
    }

    /** One that can be imported. */
    static ReadDocument of(
            SourceFile file,
            DutyList list,
            Township township,
            String placeReason,
            DutyFacts.OfDocument facts,
            List<Problem> problems) {
        ReadDocument read = new ReadDocument(
                file, list, Optional.of(township), placeReason, facts.duties(), facts.findings(), problems, "");
        return new ReadDocument(
                file,
                list,
                read.township,
                placeReason,
                read.duties,
                read.findings,
                read.problems,
                FactsDigest.of(read));
    }

    /** One of which nothing can be imported. */
    static ReadDocument refused(SourceFile file, DutyList list, List<Problem> problems) {
        return new ReadDocument(file, list, Optional.empty(), "", List.of(), List.of(), problems, "");
    }

    String name() {
        return file.name();
    }
}
