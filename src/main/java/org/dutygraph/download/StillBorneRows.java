package org.dutygraph.download;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many rows the table of what is still borne has. Each reclaimed duty stands in it once for each duty anywhere that still
 * bears it, so that it grows with the square of the lists and is given by county where it is too large.
 */
@Component
class StillBorneRows {

    private final Graph graph;
    private final long most;

    StillBorneRows(Graph graph, @Value("${dutygraph.still-borne-rows}") long most) {
        this.graph = graph;
        this.most = most;
    }

    /** How many rows are given at most. */
    long most() {
        return most;
    }

    /** The rows of all counties. */
    long all() {
        return of(choosing(null, null));
    }

    /** The rows that a choice leaves. */
    long of(Map<String, @Nullable String> choice) {
        return graph.readOne("read/download/still-borne-rows", choice, Rows.class)
                .map(Rows::rows)
                .orElse(0L);
    }

    /** The tables that are given whole. */
    List<TableFile> whole() {
        return all() <= most
                ? TableFile.ALL
                : TableFile.ALL.stream()
                        .filter(table -> !table.equals(TableFile.STILL_BORNE))
                        .toList();
    }

    /**
     * The parameters of the table's statement.
     *
     * @param county the code of the county that has reclaimed; null for all
     * @param otherCounty the code of the county that still bears; null for all
     */
    static Map<String, @Nullable String> choosing(@Nullable String county, @Nullable String otherCounty) {
        Map<String, @Nullable String> choice = new HashMap<>();
        choice.put("county", county);
        choice.put("other_county", otherCounty);
        return choice;
    }

    /** The one row of {@code read/download/still-borne-rows}. */
    record Rows(long rows) {}
}
