package org.dutygraph.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.wording.DutyKey;
import org.dutygraph.resolve.wording.RowWording;

/** A duty that stands for all that have its wording. */
record WordedRow(
        String id, String township, String county, String name, String superior, String townshipPart, String way) {

    /** The wordings of the graph with these ids, in the order of the ids. */
    static List<RowWording> of(Graph graph, Collection<String> ids) {
        List<RowWording> wordings = new ArrayList<>();
        graph.each("read/load/wordings", Map.of("ids", ids), WordedRow.class, row -> wordings.add(row.wording()));
        wordings.sort(Comparator.comparing(RowWording::id));
        return wordings;
    }

    private RowWording wording() {
        DutyKey key = DutyKey.parse(id).orElseThrow(() -> new IllegalStateException("No duty key: " + id));
        return RowWording.of(key.list(), List.of(township, county), name, superior, townshipPart, way);
    }
}
