package org.dutygraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.dao.DataAccessException;

/** Tells what the database threw from all else, for those who do not know which database it is. */
public final class DatabaseFaults {

    private DatabaseFaults() {}

    /** Whether the database threw it: it did not answer, or refused. */
    public static boolean isOne(Throwable thrown) {
        return thrown instanceof Neo4jException || thrown instanceof DataAccessException;
    }
}
