package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer as bars: each row is one name with counts.
 *
 * @param labels the names, one for each bar, in the order of the answer
 * @param series the counts that the bars are made of: those of duties by list on top of each other, or the first one alone
 */
record AnswerBars(List<String> labels, List<Series> series) {

    private static final int MOST = 25;

    /** The bars; none where the answer counts nothing. */
    static @Nullable AnswerBars of(Answer answer) {
        Counts counts = Counts.of(answer);
        if (counts.isEmpty()) {
            return null;
        }
        Column name = counts.telling();
        List<Map<String, Object>> rows = answer.rows().stream().limit(MOST).toList();
        return new AnswerBars(
                rows.stream().map(row -> Counts.text(row, name)).toList(),
                counts.counts().stream()
                        .limit(counts.areByList() ? MOST : 1)
                        .map(column -> series(rows, column))
                        .toList());
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
