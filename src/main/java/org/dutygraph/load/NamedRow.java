package org.dutygraph.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.graph.Graph;
import org.dutygraph.resolve.wording.DutyFacts;
import org.dutygraph.resolve.wording.DutyKey;

/** As much of a duty as it takes to tell which others are the same matter; its long texts do not count for that. */
record NamedRow(String id, String township, String county, String name, List<String> functions) {

    /** All duties of the graph; what many say is held once, so that a duty takes about 150 bytes. */
    static List<DutyFacts> all(Graph graph) {
        Map<Object, Object> once = new HashMap<>();
        List<DutyFacts> duties = new ArrayList<>();
        graph.each("read/load/duties", Map.of(), NamedRow.class, row -> duties.add(row.asFacts(once)));
        return duties;
    }

    @SuppressWarnings("unchecked")
    private DutyFacts asFacts(Map<Object, Object> once) {
        DutyKey key = DutyKey.parse(id).orElseThrow(() -> new IllegalStateException("No duty key: " + id));
        return new DutyFacts(
                key,
                (List<String>) same(List.of(township, county), once),
                null,
                (String) same(name, once),
                (Set<String>) same(Set.copyOf(new HashSet<>(functions)), once),
                "",
                "",
                "");
    }

    private static Object same(Object value, Map<Object, Object> once) {
        Object before = once.putIfAbsent(value, value);
        return before == null ? value : before;
    }
}
