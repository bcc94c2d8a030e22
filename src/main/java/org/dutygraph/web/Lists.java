package org.dutygraph.web;

import java.util.HashMap;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads long lists page by page. */
@Component
public class Lists {

    private final Graph graph;
    private final KnownValues known;

    Lists(Graph graph, KnownValues known) {
        this.graph = graph;
        this.known = known;
    }

    /**
     * One page of a list.
     *
     * @param list the folder in {@code cypher/read/} whose statements {@code count} and {@code page} read it
     * @param row what a row is
     * @throws RequestProblem 400 where a filter's value is unknown, 404 where the list ends before the page
     */
    public <T> Paging.Page<T> page(String list, Class<T> row, Paging paging, Filter... filters) {
        Map<String, @Nullable Object> asked = values(filters);
        long total = Total.of(graph.readOne("read/" + list + "/count", asked, Total.class));
        asked.putAll(paging.within(total).parameters());
        return paging.of(graph.read("read/" + list + "/page", asked, row), total);
    }

    /** What the statements are given for these filters; null for those that do not narrow. */
    public Map<String, @Nullable Object> values(Filter... filters) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Filter filter : filters) {
            values.put(filter.name(), filter.value(known));
        }
        return values;
    }
}
