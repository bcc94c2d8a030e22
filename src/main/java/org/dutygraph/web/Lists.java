package org.dutygraph.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads long lists page by page. */
@Component
public class Lists {

    private static final int MOST_ARRANGED = 20_000;

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
        Rows<T> rows = read(list, row, paging, filters);
        return paging.of(rows.rows(), rows.total());
    }

    private <T> Rows<T> read(String list, Class<T> row, Paging paging, Filter... filters) {
        Map<String, @Nullable Object> asked = values(filters);
        long total = Total.of(graph.readOne("read/" + list + "/count", asked, Total.class));
        asked.putAll(paging.within(total).parameters());
        return new Rows<>(graph.read("read/" + list + "/page", asked, row), total);
    }

    /** Reads the first page of a list as it comes, before a visitor without any choice does. */
    public void readAhead(String list, Class<?> row, Filter... filters) {
        read(list, row, new Paging(1, TableView.ROWS), filters);
    }

    /**
     * What is shown of a list as its page's main table. As it comes it is read page by page; sorted or filtered, whole, up to
     * a number of rows that a person would not look through.
     *
     * @param columns the components of its rows by which it can be sorted and in which words are looked for
     * @throws RequestProblem 400 where a filter's value or the column to sort by is unknown, 413 where the list is too long to
     *     be sorted or filtered, 404 where it ends before the page
     */
    public <T> TableView<T> table(String list, Class<T> row, List<String> columns, Filter... filters) {
        TableAsked asked = TableAsked.of(TableAsked.MAIN);
        if (!asked.isArranged() && !PageTables.areWanted()) {
            Paging.Page<T> page = page(list, row, new Paging(asked.page(), TableView.ROWS), filters);
            PageTables.ofRequest().add(TableAsked.MAIN, page.items(), page.total(), page.total());
            return new TableView<>(asked, columns, page.items(), page.total(), page.total(), TableView.ROWS);
        }
        List<T> all = whole(list, row, filters);
        List<T> found = TableView.arranged(asked, columns, all, Components::value);
        PageTables.ofRequest().add(TableAsked.MAIN, found, found.size(), all.size());
        return TableView.cut(asked, columns, found, all.size(), TableView.ROWS);
    }

    /**
     * All rows of a list, up to a number that a person would not look through.
     *
     * @throws RequestProblem 400 where a filter's value is unknown, 413 where the list is too long
     */
    public <T> List<T> whole(String list, Class<T> row, Filter... filters) {
        Map<String, @Nullable Object> read = values(filters);
        long total = Total.of(graph.readOne("read/" + list + "/count", read, Total.class));
        if (total > MOST_ARRANGED) {
            throw RequestProblem.tooLarge("too-many-to-arrange", total, MOST_ARRANGED);
        }
        read.putAll(Map.of("skip", 0L, "limit", MOST_ARRANGED));
        return graph.read("read/" + list + "/page", read, row);
    }

    /** What the statements are given for these filters; null for those that do not narrow. */
    public Map<String, @Nullable Object> values(Filter... filters) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (Filter filter : filters) {
            values.put(filter.name(), filter.value(known));
        }
        return values;
    }

    /** Some rows of so many. */
    private record Rows<T>(List<T> rows, long total) {}
}
