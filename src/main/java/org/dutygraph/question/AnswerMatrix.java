package org.dutygraph.question;

import java.util.ArrayList;
import java.util.HashMap;
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
 * @param paths the pages of what is named down and across, by name; those that have one
 * @param listed where what a cell counts is listed, by the names down and across
 */
record AnswerMatrix(
        Matrix matrix, boolean percent, Map<String, String> paths, Map<String, Map<String, String>> listed) {

    private static final int MOST_COLUMNS = 24;
    private static final int MOST_ROWS = 100;

    /**
     * The matrix; none where the answer does not cross anything, or too much for a page.
     *
     * @param listed where what it counts is listed; null where nothing says
     */
    static @Nullable AnswerMatrix of(Answer answer, @Nullable Listed listed) {
        Counts counts = Counts.of(answer);
        if (counts.isEmpty()) {
            return null;
        }
        List<Column> crossing = crossing(counts);
        if (crossing.size() == 2) {
            return crossed(counts, crossing.get(0), crossing.get(1), listed);
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

    private static AnswerMatrix crossed(Counts counts, Column down, Column across, @Nullable Listed listed) {
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
        return new AnswerMatrix(
                Matrix.of(cells),
                percent,
                paths(counts, List.of(down, across)),
                listed == null ? Map.of() : listed(counts, down, across, listed));
    }

    /** The pages of names; none of names that several things have. */
    private static Map<String, String> paths(Counts counts, List<Column> columns) {
        Map<String, String> paths = new HashMap<>();
        for (Map<String, Object> row : counts.answer().rows()) {
            for (Column column : columns) {
                String path = row.get(column.name()) == null ? null : CellLinks.of(column.name(), row, 0);
                if (path != null) {
                    paths.merge(Counts.text(row, column), path, (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
        paths.values().removeIf(String::isEmpty);
        return paths;
    }

    private static Map<String, Map<String, String>> listed(Counts counts, Column down, Column across, Listed listed) {
        Map<String, Map<String, String>> paths = new HashMap<>();
        for (Map<String, Object> row : counts.answer().rows()) {
            if (row.get(down.name()) != null && row.get(across.name()) != null) {
                paths.computeIfAbsent(Counts.text(row, down), name -> new HashMap<>())
                        .put(Counts.text(row, across), listed.path(row, counts.answer()));
            }
        }
        return paths;
    }

    /** The largest count, to which all small charts are drawn; for templates. */
    public long getLargest() {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToLong(Matrix.Cell::value)
                .max()
                .orElse(1);
    }

    /** Where what a cell counts is listed; null where nothing says; for templates. */
    public @Nullable String listing(String down, String across) {
        return listed.getOrDefault(down, Map.of()).get(across);
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
        return new AnswerMatrix(Matrix.of(cells), false, paths(counts, List.of(name)), Map.of());
    }

    /** The detail is the list that the column counts, whose name it then bears, or empty. */
    private static Matrix.Head head(String name, String list) {
        return new Matrix.Head(name, name, list);
    }
}
