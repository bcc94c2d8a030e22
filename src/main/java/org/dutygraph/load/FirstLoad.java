package org.dutygraph.load;

import java.io.IOException;
import java.util.function.Function;
import org.dutygraph.graph.NewGraph;
import org.dutygraph.graph.WholeStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The load of many documents all at once by the database's own importer instead of one transaction each: the first, and one of
 * which most are new or read otherwise by the rules of a new release. Either the store has all of them afterwards or is as it was.
 */
@Component
class FirstLoad {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

    private static final int ATTEMPTS = 2;
    /** One document in a transaction of its own takes about as long as this many all at once, in a large graph. */
    private static final int ALL_AT_ONCE_FOR_ONE = 4;

    private final WholeStore store;
    private final FirstImport first;
    private final Derivation derivation;
    private final int least;

    /**
     * A load.
     *
     * @param first whether anybody reads the graph, who would have to wait for what follows from all documents
     * @param least how many documents it takes to be worth exchanging the store, which takes some seconds
     */
    FirstLoad(
            WholeStore store,
            FirstImport first,
            Derivation derivation,
            @Value("${dutygraph.documents-of-first-load}") int least) {
        this.store = store;
        this.first = first;
        this.derivation = derivation;
        this.least = least;
    }

    /**
     * Whether documents should be loaded so.
     *
     * @param documents how many there are
     * @param written how many of them the graph does not have as they are read today
     */
    boolean suits(int documents, int written) {
        return written >= least
                && store.isThere()
                && (store.isEmpty() || (!first.isRead() && (long) written * ALL_AT_ONCE_FOR_ONE >= documents));
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
                first.beginAnew();
                store.fill(graph);
                derivation.letGo();
                return result;
            }
        }
        throw new IllegalStateException("Which lists are current changed while they were read");
    }
}
