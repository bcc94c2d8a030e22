package org.dutygraph.graph;

import java.util.Arrays;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Applies {@code cypher/schema.cypher}, whose statements can be repeated, and waits for its indexes. */
@Component
public class Schema implements InitializingBean {

    private final Graph graph;

    Schema(Graph graph) {
        this.graph = graph;
    }

    @Override
    public void afterPropertiesSet() {
        Arrays.stream(NamedCypher.text("schema").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(graph::runAlone);
        awaitIndexes();
    }

    /** Full-text search sees what was just written only after the index has caught up. */
    public void awaitIndexes() {
        graph.stream("system/await-indexes", Map.of(), row -> {});
    }
}
