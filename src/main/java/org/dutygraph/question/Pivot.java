package org.dutygraph.question;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * An answer counted at the crossing of two of its columns: how many rows have each pair of values, or, where a column of
 * numbers is named, what that adds up to. Of a list each value counts; a row without a value counts under {@value #NONE}.
 *
 * @param down the column whose values are the rows
 * @param across the column whose values are the columns
 * @param sum the column of numbers that is added up; null where rows are counted
 */
record Pivot(Column down, Column across, @Nullable Column sum) {

    /** The parameter of the address, as in {@code pivot=county,category} or {@code pivot=county,category,duties}. */
    static final String PARAMETER = "pivot";
    /** The same as two fields of a form. */
    static final String DOWN = PARAMETER + "-down";

    static final String ACROSS = PARAMETER + "-across";
    /** More columns than any sheet is read with. */
    static final int MOST_COLUMNS = 200;

    private static final String NONE = "—";
    private static final String TOTAL = "total";

    /**
     * The pivot that an address asks for; null where it asks for none.
     *
     * @throws RequestProblem 400 where it does not name two or three columns of the answer
     */
    static @Nullable Pivot of(MultiValueMap<String, String> query, List<Column> columns) {
        String asked = asked(query);
        if (asked.isBlank()) {
            return null;
        }
        String[] names = asked.strip().split("\\s*,\\s*", -1);
        if (names.length < 2 || names.length > 3) {
            throw refusal(asked, columns);
        }
        return new Pivot(
                column(asked, names[0], columns, column -> true),
                column(asked, names[1], columns, column -> !names[0].equals(column.name())),
                names.length == 2 ? null : column(asked, names[2], columns, Column::holdsNumbers));
    }

    private static String asked(MultiValueMap<String, String> query) {
        String down = query.getFirst(DOWN);
        String whole = Objects.requireNonNullElse(query.getFirst(PARAMETER), "");
        return whole.isBlank() && down != null ? down + "," + query.getFirst(ACROSS) : whole;
    }

    private static Column column(String asked, String name, List<Column> columns, Predicate<Column> fitting) {
        return columns.stream()
                .filter(column -> column.name().equals(name) && fitting.test(column))
                .findFirst()
                .orElseThrow(() -> refusal(asked, columns));
    }

    private static RequestProblem refusal(String asked, List<Column> columns) {
        List<String> possible = columns.stream().map(Column::name).toList();
        return RequestProblem.badRequest(PARAMETER, asked, String.join(", ", possible))
                .with("parameter", PARAMETER)
                .with("possible", possible);
    }

    /** The columns by which a page offers to count. */
    static List<Column> offered(Answer answer) {
        return answer.columns().stream()
                .filter(column -> !column.holdsKeys() && !column.holdsNumbers() && !column.holdsLines())
                .filter(column -> {
                    Set<Object> values = new LinkedHashSet<>();
                    answer.rows().forEach(row -> values.addAll(values(row, column)));
                    return values.size() > 1 && values.size() <= MOST_COLUMNS;
                })
                .toList();
    }

    /**
     * The answer counted so.
     *
     * @throws RequestProblem 400 where there would be too many columns
     */
    Answer of(Answer answer) {
        Map<String, Map<String, Number>> counts = new LinkedHashMap<>();
        Set<String> heads = new LinkedHashSet<>();
        for (Map<String, Object> row : answer.rows()) {
            for (String head : values(row, across)) {
                heads.add(head);
                for (String name : values(row, down)) {
                    counts.computeIfAbsent(name, key -> new LinkedHashMap<>())
                            .merge(head, sum == null ? 1L : Counts.number(row, sum), Pivot::plus);
                }
            }
        }
        if (heads.size() > MOST_COLUMNS) {
            throw RequestProblem.badRequest("pivot-wide", across.name(), heads.size(), MOST_COLUMNS)
                    .with("parameter", PARAMETER);
        }
        return counted(answer, counts, heads.stream().sorted().toList());
    }

    private Answer counted(Answer answer, Map<String, Map<String, Number>> counts, List<String> heads) {
        List<Column> columns = new ArrayList<>(List.of(new Column(down.name(), "string", down.zh(), down.en())));
        heads.forEach(head -> columns.add(new Column(head, "number", head, head)));
        columns.add(new Column(TOTAL, "number", "合计", "Total"));
        List<Map<String, Object>> rows = new ArrayList<>();
        counts.forEach((name, byHead) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(down.name(), name);
            heads.forEach(head -> row.put(head, byHead.getOrDefault(head, 0L)));
            row.put(TOTAL, byHead.values().stream().reduce(0L, Pivot::plus));
            rows.add(row);
        });
        rows.sort((one, other) -> Double.compare(total(other), total(one)));
        return new Answer(
                answer.name() + "-" + down.name() + "-" + across.name(),
                answer.asOf(),
                answer.title(),
                answer.question(),
                answer.parameters(),
                columns,
                rows,
                rows.size(),
                answer.cut(),
                null,
                answer.cypher(),
                links(answer));
    }

    private Map<String, String> links(Answer answer) {
        Map<String, String> links = new TreeMap<>();
        String asked = PARAMETER + "="
                + UriUtils.encodeQueryParam(
                        down.name() + "," + across.name() + (sum == null ? "" : "," + sum.name()),
                        StandardCharsets.UTF_8);
        Stream.of("self", "csv", "xlsx", "page").forEach(kind -> {
            String link = answer.links().getOrDefault(kind, "");
            links.put(kind, link + (link.contains("?") ? "&" : "?") + asked);
        });
        return links;
    }

    private static double total(Map<String, Object> row) {
        return row.get(TOTAL) instanceof Number total ? total.doubleValue() : 0;
    }

    private static Number plus(Number one, Number other) {
        return one instanceof Long && other instanceof Long
                ? (Number) (one.longValue() + other.longValue())
                : (Number) (one.doubleValue() + other.doubleValue());
    }

    private static List<String> values(Map<String, Object> row, Column column) {
        List<String> values = CellLinks.values(row, column.name()).stream()
                .map(Object::toString)
                .distinct()
                .toList();
        return values.isEmpty() ? List.of(NONE) : values;
    }
}
