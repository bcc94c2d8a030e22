package org.dutygraph.graph;

import java.util.List;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What a statement would do, as the database explains it without running it.
 *
 * @param columns the names of its columns, in order
 * @param readsOnly whether it only reads; a statement that loads a file from elsewhere may do that too
 */
public record Plan(List<String> columns, boolean readsOnly) {

    static Plan of(List<String> columns, ResultSummary summary) {
        return new Plan(columns, summary.queryType() == QueryType.READ_ONLY);
    }
}
