package org.dutygraph.load;

import java.util.List;
import org.dutygraph.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Writes what has changed in derived facts: a small difference in one transaction, a large one in one for each batch. A crash
 * between them leaves a graph that is marked as underived, and the next import writes the rest.
 */
@Component
class DerivedWriting {

    private static final Logger LOG = LoggerFactory.getLogger(DerivedWriting.class);

    private final Graph graph;
    private final int oneTransaction;

    /**
     * Writes to a graph.
     *
     * @param oneTransaction how many facts may go, come or change in one transaction; about a kilobyte each
     */
    DerivedWriting(Graph graph, @Value("${dutygraph.facts-in-one-transaction}") int oneTransaction) {
        this.graph = graph;
        this.oneTransaction = oneTransaction;
    }

    void write(List<Difference<?>> differences) {
        long rows = differences.stream().mapToLong(Difference::size).sum();
        if (rows == 0) {
            return;
        }
        if (rows <= oneTransaction) {
            graph.write(tx -> differences.forEach(each -> each.forEachBatch(batch -> batch.accept(tx))));
        } else {
            differences.forEach(each -> each.forEachBatch(batch -> {
                graph.write(batch);
                LOG.debug("written a batch of {}", each);
            }));
        }
    }
}
