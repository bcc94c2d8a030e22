package org.dutygraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dutygraph.web.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table of counts at the crossing of two names, or of a name and the three lists.
 *
 * @param percent whether the counts are shares of a hundred
 */
record AnswerMatrix(Matrix matrix, boolean percent) {

    private static final int MOST_COLUMNS = 24;
    private static final int MOST_ROWS = 100;

    /** The matrix; none where the answer does not cross anything, or too much for a page. */
    static @Nullable AnswerMatrix of(Answer answer) {
        Counts counts = Counts.of(answer);
        if (counts.isEmpty()) {
            return null;
        }
        List<Column> crossing = crossing(counts);
        if (crossing.size() == 2) {
            return crossed(counts, crossing.get(0), crossing.get(1));
        }
        return counts.areByList() && counts.distinct(counts.telling()) <= MOST_ROWS ? byList(counts) : null;
    }

    /** The columns of rows and of columns: the first two that cross, the one with more values down the side. */
    private static List<Column> crossing(Counts counts) {
        List<Column> names = counts.names();
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> names.subList(i + 1, names.size()).stream().map(other -> List.of(names.get(i), other)))
                .filter(pair -> counts.areCrossing(pair.get(0), pair.get(1)))
                .map(pair -> counts.distinct(pair.get(0)) >= counts.distinct(pair.get(1))
                        ? pair
                        : List.of(pair.get(1), pair.get(0)))
                .filter(pair ->
                        counts.distinct(pair.get(0)) <= MOST_ROWS && counts.distinct(pair.get(1)) <= MOST_COLUMNS)
                .findFirst()
                .orElse(List.of());
    }

    private static AnswerMatrix crossed(Counts counts, Column down, Column across) {
        List<Column> shares = counts.counts().stream()
                .filter(column -> column.type().equals("number"))
                .toList();
        Column count = Stream.concat(shares.stream(), counts.counts().stream())
                .findFirst()
                .orElseThrow();
        boolean percent = !shares.isEmpty();
        List<Matrix.Count> cells = counts.answer().rows().stream()
                .map(row -> new Matrix.Count(
                        Counts.text(row, down), head(Counts.text(row, across), ""), value(row, count, percent)))
                .toList();
        return new AnswerMatrix(Matrix.of(cells), percent);
    }

    private static long value(Map<String, Object> row, Column count, boolean percent) {
        double value = Counts.number(row, count).doubleValue();
        return Math.round(percent ? 100 * value : value);
    }

    private static AnswerMatrix byList(Counts counts) {
        Column name = counts.telling();
        List<Matrix.Count> cells = new ArrayList<>();
        for (Map<String, Object> row : counts.answer().rows()) {
            for (Column count : counts.counts()) {
                cells.add(new Matrix.Count(
                        Counts.text(row, name), head(count.zh(), Counts.list(count)), value(row, count, false)));
            }
        }
        return new AnswerMatrix(Matrix.of(cells), false);
    }

    /** The detail is the list that the column counts, whose name it then bears, or empty. */
    private static Matrix.Head head(String name, String list) {
        return new Matrix.Head(name, name, list);
    }
}
