package org.dutygraph.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts whose cells are shaded by how large they are.
 *
 * @param columns the columns' heads, in the order in which they first came
 * @param rows the rows, largest total first
 */
public record Matrix(List<Head> columns, List<Row> rows) {

    /** How many shades there are beside none. */
    private static final int LEVELS = 8;

    /** Puts counts in rows and columns; counts of the same row and column are added. */
    public static Matrix of(List<Count> counts) {
        Map<String, Head> columns = new LinkedHashMap<>();
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        Map<String, Long> shares = new LinkedHashMap<>();
        for (Count count : counts) {
            columns.putIfAbsent(count.column().key(), count.column());
            shares.put(count.column().key(), count.among());
            values.computeIfAbsent(count.row(), row -> new LinkedHashMap<>())
                    .merge(count.column().key(), count.value(), Long::sum);
        }
        return new Matrix(List.copyOf(columns.values()), rows(columns, values, shares));
    }

    private static List<Row> rows(
            Map<String, Head> columns, Map<String, Map<String, Long>> values, Map<String, Long> among) {
        double largest = values.values().stream()
                .flatMap(row -> row.entrySet().stream())
                .mapToDouble(cell -> mean(cell.getValue(), among.get(cell.getKey())))
                .max()
                .orElse(1);
        List<Row> rows = new ArrayList<>();
        values.forEach((name, row) -> rows.add(new Row(
                name,
                columns.keySet().stream()
                        .map(column -> cell(row.get(column), among.get(column), largest))
                        .toList(),
                row.values().stream().mapToLong(Long::longValue).sum())));
        rows.sort(Comparator.comparingLong(Row::total).reversed().thenComparing(Row::name));
        return rows;
    }

    private static double mean(long count, @Nullable Long among) {
        return (double) count / (among == null ? 1 : Math.max(1, among));
    }

    private static Cell cell(@Nullable Long value, @Nullable Long among, double largest) {
        long count = value == null ? 0 : value;
        return new Cell(count, count == 0 ? 0 : (int) Math.ceil(LEVELS * mean(count, among) / largest));
    }

    /**
     * One count to be put in the table.
     *
     * @param among how many share it: it is the mean that is shaded
     */
    public record Count(String row, Head column, long value, long among) {

        public Count(String row, Head column, long value) {
            this(row, column, value, 1);
        }
    }

    /** A column: what it is known by, what it is called, and what tells it from others of that name. */
    public record Head(String key, String name, String detail) {}

    /** A row with a cell for each column. */
    public record Row(String name, List<Cell> cells, long total) {}

    /** A count and its shade, from 0 (no count) to {@value #LEVELS}. */
    public record Cell(long value, int level) {}
}
