package org.dutygraph.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.web.Choice;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two townships, or of two counties, as flows between their lists: of the matters that one has on a list, how many
 * the other has on the same list, on another one, or on none.
 *
 * @param first whose lists are on the left
 * @param second whose lists are on the right
 * @param flows those that carry anything, by the lists' order
 */
record AnswerFlows(String first, String second, List<Flow> flows) {

    /** What the lists are called, and where a township has a matter on none of them. */
    static final List<String> LISTS = List.of("basic", "assisted", "reclaimed", "none");

    private static final String FIRST = "first_lists";
    private static final String SECOND = "second_lists";

    /** The flows; none where the answer does not compare the lists of two. */
    static @Nullable AnswerFlows of(Answer answer) {
        Set<String> names = new HashSet<>();
        answer.columns().forEach(column -> names.add(column.name()));
        Choice first = answer.parameters().get(answer.parameters().containsKey("township") ? "township" : "county");
        Choice second = answer.parameters().get("other");
        if (!names.containsAll(Set.of(FIRST, SECOND)) || first == null || second == null || answer.count() == 0) {
            return null;
        }
        Map<Way, Integer> matters = new LinkedHashMap<>();
        for (String from : LISTS) {
            for (String to : LISTS) {
                matters.put(new Way(from, to), 0);
            }
        }
        for (Map<String, Object> row : answer.rows()) {
            lists(row, FIRST).forEach(from -> lists(row, SECOND)
                    .forEach(to -> matters.merge(new Way(from, to), 1, Integer::sum)));
        }
        List<Flow> flows = new ArrayList<>();
        matters.forEach((way, count) -> {
            if (count > 0) {
                flows.add(new Flow(way.from(), way.to(), count));
            }
        });
        return new AnswerFlows(first.label(), second.label(), flows);
    }

    private static List<String> lists(Map<String, Object> row, String column) {
        List<String> lists = CellLinks.values(row, column).stream()
                .map(Object::toString)
                .filter(LISTS::contains)
                .distinct()
                .toList();
        return lists.isEmpty() ? List.of("none") : lists;
    }

    /** How many matters go one way; 0 where none does; for templates. */
    public int matters(String from, String to) {
        return flows.stream()
                .filter(flow -> flow.from().equals(from) && flow.to().equals(to))
                .mapToInt(Flow::matters)
                .sum();
    }

    /** The lists that there are; for templates. */
    public List<String> getLists() {
        return LISTS;
    }

    private record Way(String from, String to) {}

    /** How many matters are on a list here and on a list there. */
    record Flow(String from, String to, int matters) {}
}
