package org.dutygraph.load;

import java.util.List;
import java.util.Map;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.jspecify.annotations.Nullable;

/** Where documents go that have been read. */
interface Writing {

    /** Puts a document in the place of its former version, and of any other that described its township. */
    void write(ReadDocument document, List<ProblemReport> problems);

    /** Notes of documents that read by the rules of today they say what has been written of them. */
    void same(List<String> documents);

    /** Says which lists townships have besides the current ones, as rows of {@code write/other-lists}. */
    void others(List<Map<String, @Nullable Object>> lists);

    /** Takes a document out, with all that it said. */
    void remove(String name);
}
