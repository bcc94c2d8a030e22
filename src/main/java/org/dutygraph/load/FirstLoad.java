package org.dutygraph.load;

import java.io.IOException;
import java.util.function.Function;
import org.dutygraph.graph.EmptyStore;
import org.dutygraph.graph.NewGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first load of many documents, all at once by the database's own importer instead of one transaction each. Either the store
 * has all of them afterwards or none.
 */
@Component
class FirstLoad {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

    private static final int ATTEMPTS = 2;

    private final EmptyStore store;
    private final int least;

    /**
     * A first load.
     *
     * @param least how many documents it takes to be worth exchanging the store, which takes some seconds
     */
    FirstLoad(EmptyStore store, @Value("${dutygraph.documents-of-first-load}") int least) {
        this.store = store;
        this.least = least;
    }

    /** Whether so many documents should be loaded so. */
    boolean suits(int documents) {
        return documents >= least && store.isThere();
    }

    /**
     * Loads documents.
     *
     * @param rows what they become
     * @param run lets something write all of them; a second time, knowing which lists are current, where that turned out too late
     * @return what {@code run} returns
     */
    <T> T run(DocumentRows rows, Function<Writing, T> run) throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try (NewGraph graph = store.begin()) {
                FirstWriting writing = new FirstWriting(graph, rows);
                T result = run.apply(writing);
                if (writing.isDisordered()) {
                    continue;
                }
                writing.finish();
                LOG.debug("read and prepared");
                store.fill(graph);
                return result;
            }
        }
        throw new IllegalStateException("Which lists are current changed while they were read");
    }
}
