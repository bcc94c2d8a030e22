package org.dutygraph.load;

import java.util.List;
import org.dutygraph.load.ImportReport.ProblemReport;

/** Where documents go that have been read. */
interface Writing {

    /** Puts a document in the place of its former version, and of any other that described its township. */
    void write(ReadDocument document, List<ProblemReport> problems);

    /** Takes a document out, with all that it said. */
    void remove(String name);
}
