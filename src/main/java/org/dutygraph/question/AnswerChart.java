package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutygraph.web.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * The picture of an answer: a matrix where each row is one count at the crossing of two names, bars where each row is one
 * name with counts.
 *
 * @param matrix none where bars suit better
 * @param labels the names, one for each bar, longest total first
 * @param series the counts that the bars are made of
 */
record AnswerChart(@Nullable Matrix matrix, List<String> labels, List<Series> series) {

    private static final int MOST_BARS = 25;
    private static final int MOST_COLUMNS = 24;
    private static final Set<String> NO_COUNTS = Set.of("line", "number", "score");
    /** What the counts of duties by list are called in the answers, and whose colour they have. */
    private static final Map<String, String> LISTS = Map.of(
            "basic", "basic",
            "assisted", "assisted",
            "reclaimed", "reclaimed",
            "leads", "assisted",
            "reclaims", "reclaimed");

    /** The picture; none where the answer is a list of things without counts. */
    static @Nullable AnswerChart of(Answer answer) {
        List<Column> counts = counts(answer.columns());
        List<Column> names = answer.columns().stream()
                .filter(column -> column.type().equals("string")
                        && !AnswerTable.Head.of(column).aside())
                .toList();
        if (counts.isEmpty() || names.isEmpty() || answer.count() < 2) {
            return null;
        }
        return counts.size() == 1 && names.size() == 2 && isCrossing(answer, names)
                ? new AnswerChart(matrix(answer, names, counts.get(0)), List.of(), List.of())
                : bars(answer, names.get(names.size() - 1), counts);
    }

    /** Counts of duties by list can be stacked on each other, others only stand alone. */
    private static List<Column> counts(List<Column> columns) {
        List<Column> all = columns.stream()
                .filter(column -> column.type().equals("integer") && !NO_COUNTS.contains(column.name()))
                .toList();
        List<Column> byList =
                all.stream().filter(column -> LISTS.containsKey(column.name())).toList();
        return byList.isEmpty() ? all.stream().limit(1).toList() : byList;
    }

    private static boolean isCrossing(Answer answer, List<Column> names) {
        Set<String> columns = distinct(answer, names.get(0));
        Set<String> rows = distinct(answer, names.get(1));
        return columns.size() > 1
                && rows.size() > 1
                && columns.size() <= MOST_COLUMNS
                && rows.size() <= 2 * MOST_COLUMNS;
    }

    private static Set<String> distinct(Answer answer, Column column) {
        return answer.rows().stream()
                .map(row -> AnswerTable.text(row.get(column.name())))
                .collect(Collectors.toSet());
    }

    private static Matrix matrix(Answer answer, List<Column> names, Column count) {
        return Matrix.of(answer.rows().stream()
                .map(row -> new Matrix.Count(
                        AnswerTable.text(row.get(names.get(1).name())),
                        head(AnswerTable.text(row.get(names.get(0).name()))),
                        number(row, count)))
                .toList());
    }

    private static Matrix.Head head(String name) {
        return new Matrix.Head(name, name, "");
    }

    private static AnswerChart bars(Answer answer, Column name, List<Column> counts) {
        List<Map<String, Object>> rows = answer.rows().stream().limit(MOST_BARS).toList();
        List<String> labels =
                rows.stream().map(row -> AnswerTable.text(row.get(name.name()))).toList();
        List<Series> series = counts.stream()
                .map(count -> new Series(
                        count.zh(),
                        count.en(),
                        LISTS.getOrDefault(count.name(), ""),
                        rows.stream().map(row -> number(row, count)).toList()))
                .toList();
        return new AnswerChart(null, labels, series);
    }

    private static long number(Map<String, Object> row, Column column) {
        return row.get(column.name()) instanceof Number value ? value.longValue() : 0;
    }

    /** One sort of count; its list is basic, assisted, reclaimed, or empty. */
    record Series(String zh, String en, String list, List<Long> values) {}
}
