package org.dutygraph.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer as bars: each row is one name with counts.
 *
 * @param labels the names, one for each bar, in the order of the answer
 * @param series the counts that the bars are made of: those of duties by list on top of each other, or the first one alone
 * @param paths the pages of what the bars tell apart, one for each bar; null where that has none
 * @param all whether each row has a bar
 */
record AnswerBars(List<String> labels, List<Series> series, List<@Nullable String> paths, boolean all) {

    private static final int MOST = 25;

    /** The bars; none where the answer counts nothing. */
    static @Nullable AnswerBars of(Answer answer) {
        Counts counts = Counts.of(answer);
        if (counts.isEmpty()) {
            return null;
        }
        List<Map<String, Object>> rows = answer.rows().stream().limit(MOST).toList();
        return new AnswerBars(
                labels(rows, counts),
                counts.counts().stream()
                        .limit(counts.areByList() ? MOST : 1)
                        .map(column -> series(rows, column))
                        .toList(),
                paths(rows, counts.telling().name()),
                rows.size() == answer.rows().size());
    }

    private static List<@Nullable String> paths(List<Map<String, Object>> rows, String column) {
        List<@Nullable String> paths = new ArrayList<>();
        rows.forEach(row -> paths.add(row.get(column) == null ? null : CellLinks.of(column, row, 0)));
        return paths;
    }

    /** What tells the rows apart, and no more: of departments that work together both, of townships of one name the county. */
    private static List<String> labels(List<Map<String, Object>> rows, Counts counts) {
        Set<Column> used = new HashSet<>(Set.of(counts.telling()));
        List<String> labels = labels(rows, counts, used);
        for (Column more : counts.names()) {
            Set<Column> tried = new HashSet<>(used);
            tried.add(more);
            List<String> longer = labels(rows, counts, tried);
            if (new HashSet<>(longer).size() > new HashSet<>(labels).size()) {
                used = tried;
                labels = longer;
            }
        }
        return labels;
    }

    private static List<String> labels(List<Map<String, Object>> rows, Counts counts, Set<Column> used) {
        return rows.stream()
                .map(row -> counts.names().stream()
                        .filter(used::contains)
                        .map(column -> Counts.text(row, column))
                        .collect(Collectors.joining(" · ")))
                .toList();
    }

    private static Series series(List<Map<String, Object>> rows, Column column) {
        return new Series(
                column.zh(),
                column.en(),
                Counts.list(column),
                rows.stream().map(row -> Counts.number(row, column)).toList());
    }

    /** One sort of count; its list is basic, assisted, reclaimed, or empty. */
    record Series(String zh, String en, String list, List<Number> values) {}
}
