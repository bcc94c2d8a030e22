package org.dutygraph.version;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.version.DifferenceRow.Side;
import org.jspecify.annotations.Nullable;

/**
 * How many duties have come from one list to one.
 *
 * @param from the list that the former has them on: basic, assisted, reclaimed, or none
 * @param to the list that the latter has them on; the same where they have stayed
 */
record Flow(String from, String to, long duties) {

    static final String NONE = "none";

    private static final List<String> LISTS = List.of("basic", "assisted", "reclaimed");

    /** All that there are between two lists of a township. */
    static List<Flow> between(VersionRow before, List<DifferenceRow> rows) {
        Map<String, Long> stayed = new LinkedHashMap<>();
        stayed.put("basic", (long) before.basic());
        stayed.put("assisted", (long) before.assisted());
        stayed.put("reclaimed", (long) before.reclaimed());
        List<Flow> gone = rows.stream()
                .map(row -> new Flow(list(row.before()), list(row.after()), 1))
                .filter(flow -> !flow.from().equals(flow.to()))
                .toList();
        gone.forEach(flow -> stayed.computeIfPresent(flow.from(), (list, duties) -> duties - 1));
        return sum(Stream.concat(
                        stayed.entrySet().stream().map(list -> new Flow(list.getKey(), list.getKey(), list.getValue())),
                        gone.stream())
                .toList());
    }

    private static String list(@Nullable Side side) {
        return side == null ? NONE : side.list();
    }

    /** Those of several townships, each once, in the order of the lists; none of no duties. */
    static List<Flow> sum(Collection<Flow> flows) {
        List<String> ends = Stream.concat(LISTS.stream(), Stream.of(NONE)).toList();
        return ends.stream()
                .flatMap(from -> ends.stream()
                        .map(to -> new Flow(
                                from,
                                to,
                                flows.stream()
                                        .filter(flow -> flow.from().equals(from)
                                                && flow.to().equals(to))
                                        .mapToLong(Flow::duties)
                                        .sum())))
                .filter(flow -> flow.duties() > 0)
                .toList();
    }
}
