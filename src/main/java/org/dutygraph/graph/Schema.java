package org.dutygraph.graph;

import java.util.Arrays;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Applies {@code cypher/schema.cypher}, whose statements can be repeated, and waits for its indexes. */
@Component
public class Schema implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final Graph graph;
    private volatile boolean applied;

    Schema(Graph graph) {
        this.graph = graph;
    }

    /** A database that refuses does not keep the application from starting; an import tries again. */
    @Override
    public void afterPropertiesSet() {
        try {
            apply();
        } catch (RuntimeException e) {
            LOG.error("数据库没有准备好 / The database is not ready", e);
        }
    }

    /** Makes the constraints and indexes that are not there yet; does nothing once that has succeeded. */
    public void apply() {
        if (applied) {
            return;
        }
        make();
        awaitIndexes();
        applied = true;
    }

    private void make() {
        Arrays.stream(NamedCypher.text("schema").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(graph::runAlone);
    }

    /** The same for a store that has been exchanged; indexes fill while others work. */
    void applyAnew() {
        make();
        applied = true;
    }

    /** Full-text search sees what was just written only after the index has caught up. */
    public void awaitIndexes() {
        graph.stream("system/await-indexes", Map.of(), row -> {});
    }
}
