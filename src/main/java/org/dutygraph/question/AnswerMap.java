package org.dutygraph.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has one row for each county, as a map of tiles: the counties of a prefecture together, in the order of their
 * codes, each as deep in colour as its value is large. Boundaries and positions are not known, and none are made up.
 *
 * @param groups the prefectures, in the order of the codes of their counties
 * @param shades what each depth of colour stands for, the lightest first; those that no county has are there, too
 * @param percent whether the values are shares of a hundred
 * @param list whose duties the values count: basic, assisted, reclaimed, or empty
 */
record AnswerMap(List<Group> groups, List<Shade> shades, boolean percent, String list) {

    private static final String KEY = "county_code";
    private static final String NAME = "county";
    private static final String PREFECTURE = "prefecture";
    private static final String MEASURE = "measure";
    /** How many depths of colour there are beside none. */
    private static final int LEVELS = 8;

    /** Which list's colour a measure has. */
    private static final Map<String, String> LISTS = Map.of("basic-duties", "basic", "assisted-duties", "assisted");

    /** The map; none where the rows are no counties of prefectures, each once, or nothing is counted. */
    static @Nullable AnswerMap of(Answer answer) {
        Optional<Column> shown = shown(answer);
        if (shown.isEmpty() || !isOfCounties(answer)) {
            return null;
        }
        Column column = shown.get();
        boolean percent = isShare(answer)
                && answer.rows().stream()
                        .map(row -> row.get(column.name()))
                        .filter(Number.class::isInstance)
                        .allMatch(value -> !(value instanceof Long) && ((Number) value).doubleValue() <= 1);
        boolean whole = answer.rows().stream()
                .map(row -> row.get(column.name()))
                .filter(Number.class::isInstance)
                .allMatch(value -> ((Number) value).doubleValue() == Math.rint(((Number) value).doubleValue()));
        double largest = largest(answer, column).orElse(0);
        boolean none = answer.rows().stream()
                .map(row -> row.get(column.name()))
                .anyMatch(value -> value instanceof Number number && number.doubleValue() <= 0);
        Map<String, List<Tile>> groups = new LinkedHashMap<>();
        answer.rows().stream()
                .sorted(Comparator.comparing(row -> String.valueOf(row.get(KEY))))
                .forEach(row -> groups.computeIfAbsent(
                                String.valueOf(row.get(PREFECTURE)), prefecture -> new ArrayList<>())
                        .add(tile(row, column, largest, percent)));
        return new AnswerMap(
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                shades(largest, percent, whole, none),
                percent,
                list(answer, column));
    }

    private static Optional<Column> shown(Answer answer) {
        List<Column> numbers =
                answer.columns().stream().filter(Column::holdsNumbers).toList();
        return numbers.stream()
                .filter(column -> column.name().equals(Counts.VALUE))
                .findFirst()
                .or(() -> numbers.stream().findFirst());
    }

    /** Not the mean of a few townships, which may be below 1, too. */
    private static boolean isShare(Answer answer) {
        return !answer.parameters().containsKey(MEASURE)
                || Objects.requireNonNull(answer.parameters().get(MEASURE))
                        .value()
                        .startsWith("share-");
    }

    private static boolean isOfCounties(Answer answer) {
        Set<String> names = new HashSet<>();
        answer.columns().forEach(column -> names.add(column.name()));
        Set<Object> counties = new HashSet<>();
        return names.containsAll(Set.of(KEY, NAME, PREFECTURE))
                && answer.rows().stream().allMatch(row -> counties.add(Objects.requireNonNullElse(row.get(KEY), "")));
    }

    private static String list(Answer answer, Column column) {
        String measure = answer.parameters().containsKey(MEASURE)
                ? Objects.requireNonNull(answer.parameters().get(MEASURE)).value()
                : "";
        return column.name().equals(Counts.VALUE) ? LISTS.getOrDefault(measure, "reclaimed") : Counts.list(column);
    }

    private static OptionalDouble largest(Answer answer, Column column) {
        return answer.rows().stream()
                .mapToDouble(row -> Counts.number(row, column).doubleValue())
                .max();
    }

    private static Tile tile(Map<String, Object> row, Column column, double largest, boolean percent) {
        String name = String.valueOf(row.get(NAME));
        String path = Objects.requireNonNull(ThingPages.page("County", String.valueOf(row.get(KEY))));
        if (!(row.get(column.name()) instanceof Number number)) {
            return new Tile(name, path, null, 0);
        }
        double value = number.doubleValue();
        return new Tile(
                name,
                path,
                percent ? percentage(value) : said(value),
                largest <= 0 ? 0 : Math.min(LEVELS, (int) Math.ceil(LEVELS * value / largest)));
    }

    /** From just above what the depth before stands for up to its own; of whole numbers some depths may hold none. */
    private static List<Shade> shades(double largest, boolean percent, boolean whole, boolean none) {
        return IntStream.rangeClosed(none ? 0 : 1, largest <= 0 ? 0 : LEVELS)
                .mapToObj(level -> shade(level, largest, percent, whole))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Shade> shade(int level, double largest, boolean percent, boolean whole) {
        double below = largest * (level - 1) / LEVELS;
        double upTo = largest * level / LEVELS;
        if (level == 0 || percent) {
            return Optional.of(new Shade(level, level == 0 ? "0" : percentage(below) + "–" + percentage(upTo)));
        }
        if (!whole) {
            return Optional.of(new Shade(level, tenths(below) + "–" + tenths(upTo)));
        }
        long first = (long) Math.floor(below) + 1;
        long last = (long) Math.floor(upTo);
        return first > last
                ? Optional.empty()
                : Optional.of(new Shade(level, first == last ? String.valueOf(first) : first + "–" + last));
    }

    private static String percentage(double share) {
        return tenths(100 * share) + "%";
    }

    private static String tenths(double value) {
        return said(Math.round(10 * value) / 10.0);
    }

    private static String said(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** The counties of a prefecture. */
    record Group(String name, List<Tile> tiles) {}

    /**
     * A county.
     *
     * @param path its page
     * @param value as people read it; null where there is none
     * @param level from 0 to {@value #LEVELS}
     */
    record Tile(String name, String path, @Nullable String value, int level) {}

    /** A depth of colour and the values that have it. */
    record Shade(int level, String values) {}
}
