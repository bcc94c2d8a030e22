package org.dutygraph.web;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a table: the rows that the address asks for, in its order, one page of them.
 *
 * @param asked what the address asks for
 * @param columns by which the table can be sorted
 * @param rows those of this page
 * @param found how many rows hold what the rows shown have to hold
 * @param total how many rows there are in all
 * @param size how many rows a page has
 */
public record TableView<T>(TableAsked asked, List<String> columns, List<T> rows, long found, long total, int size) {

    /** How many rows a page shows of a table whose rows are lines. */
    public static final int ROWS = 100;

    /** The number by which what ranks is ordered. */
    private static final String RANKED = "value";

    /**
     * What is shown of a table that is all here.
     *
     * @param value what a row has in a column
     * @throws RequestProblem 400 where it is to be sorted by a column that it has not, 404 where it ends before the page
     */
    public static <T> TableView<T> of(
            TableAsked asked,
            List<String> columns,
            List<T> all,
            int size,
            BiFunction<T, String, @Nullable Object> value) {
        return cut(asked, columns, arranged(asked, columns, all, value), all.size(), size);
    }

    /** What is shown of rows that are arranged already. */
    static <T> TableView<T> cut(TableAsked asked, List<String> columns, List<T> arranged, long total, int size) {
        Paging.Page<T> page = new Paging(asked.page(), size).cut(arranged);
        return new TableView<>(asked, columns, page.items(), arranged.size(), total, size);
    }

    /** The rows that hold the words asked for, of these the first so many, in the order asked for. */
    public static <T> List<T> arranged(
            TableAsked asked, List<String> columns, List<T> all, BiFunction<T, String, @Nullable Object> value) {
        if (!asked.sort().isEmpty() && !columns.contains(asked.sort())) {
            throw unknownColumn(asked.sort(), columns);
        }
        List<T> held = asked.words().isEmpty()
                ? all
                : all.stream().filter(holding(asked.words(), columns, value)).toList();
        List<T> found = first(held, asked.first(), columns, value);
        return asked.sort().isEmpty()
                ? found
                : sorted(found, row -> value.apply(row, asked.sort()), asked.descending());
    }

    /** By the column that rankings order by; a table without it has no rows that are level. */
    private static <T> List<T> first(
            List<T> rows, int first, List<String> columns, BiFunction<T, String, @Nullable Object> value) {
        if (first == 0 || first >= rows.size()) {
            return rows;
        }
        int end = first;
        while (columns.contains(RANKED)
                && end < rows.size()
                && Objects.equals(value.apply(rows.get(end), RANKED), value.apply(rows.get(first - 1), RANKED))) {
            end++;
        }
        return rows.subList(0, end);
    }

    /** 400: the table has no such column. */
    public static RequestProblem unknownColumn(String column, List<String> columns) {
        return RequestProblem.badRequest("unknown-column", column, columns).with("possible", columns);
    }

    private static <T> Predicate<T> holding(
            String words, List<String> columns, BiFunction<T, String, @Nullable Object> value) {
        String[] wanted = words.toLowerCase(Locale.ROOT).split("\\s+");
        return row -> {
            String text = columns.stream()
                    .map(column -> text(value.apply(row, column)))
                    .collect(Collectors.joining("\n"))
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(wanted).allMatch(text::contains);
        };
    }

    /** Numbers by size, texts as Chinese dictionaries put them; what has no value comes last either way. */
    private static <T> List<T> sorted(List<T> rows, Function<T, @Nullable Object> value, boolean turned) {
        Collator chinese = Collator.getInstance(Locale.CHINA);
        List<Key> keys =
                rows.stream().map(row -> Key.of(value.apply(row), chinese)).toList();
        Comparator<Integer> order = Comparator.comparing(keys::get, turned ? Key.ORDER.reversed() : Key.ORDER);
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                at -> keys.get(at).isEmpty())
                        .thenComparing(order))
                .map(rows::get)
                .toList();
    }

    private record Key(@Nullable Double number, CollationKey text) {

        static final Comparator<Key> ORDER = Comparator.comparing(
                        Key::number, Comparator.<@Nullable Double>nullsLast(Comparator.<Double>naturalOrder()))
                .thenComparing(Key::text);

        static Key of(@Nullable Object value, Collator order) {
            return new Key(
                    value instanceof Number number ? number.doubleValue() : null,
                    order.getCollationKey(TableView.text(value)));
        }

        boolean isEmpty() {
            return text.getSourceString().isEmpty();
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(TableView::text).collect(Collectors.joining(" "))
                : value instanceof Record held ? text(Components.values(held)) : value == null ? "" : value.toString();
    }

    /** This request's address with the table sorted by a column; counts the largest first. */
    public String sortedBy(String column, boolean counts) {
        return asked.sortedBy(column, counts);
    }

    /** How the table is sorted by a column, as ARIA says it; none where it is not. */
    public @Nullable String order(String column) {
        return !asked.sort().equals(column) ? null : asked.descending() ? "descending" : "ascending";
    }

    /** How many pages there are. */
    public long getPages() {
        return Math.max(1, (found + size - 1) / size);
    }

    /** The page before this one; none before the first. */
    public @Nullable String getPrevious() {
        return asked.page() > 1 ? asked.at(asked.page() - 1L) : null;
    }

    /** The page after this one; none after the last. */
    public @Nullable String getNext() {
        return asked.page() < getPages() ? asked.at(asked.page() + 1L) : null;
    }

    /** The column that the address sorts by and the table has not; none where it has. */
    public @Nullable String getUnknown() {
        return asked.sort().isEmpty() || columns.contains(asked.sort()) ? null : asked.sort();
    }

    /** Whether there is so much of it that one may want to see less. */
    public boolean isLong() {
        return total > 7 || asked.isArranged();
    }
}
