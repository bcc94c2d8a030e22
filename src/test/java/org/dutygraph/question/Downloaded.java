package org.dutygraph.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of {@code duties.csv} and {@code assignments.csv} as anybody has them who has downloaded them, with what it takes to go
 * through them by plain loops: without the graph, its statements or the application's classes.
 */
class Downloaded {

    private static final String CLASS = "其他";

    final List<Duty> duties;
    final List<Part> parts;

    Downloaded(List<Map<String, String>> duties, List<Map<String, String>> assignments) {
        this.duties = duties.stream().map(Duty::of).toList();
        Map<String, Duty> byKey =
                this.duties.stream().collect(Collectors.toMap(duty -> duty.key(), Function.identity()));
        this.parts = assignments.stream()
                .filter(row -> !cell(row, "department").isEmpty())
                .map(row -> Part.of(
                        row,
                        Objects.requireNonNull(byKey.get(
                                cell(row, "township_code") + "-" + cell(row, "list") + "-" + cell(row, "number")))))
                .toList();
    }

    record Duty(
            String township, String county, String list, String number, String category, String name, String common) {

        static Duty of(Map<String, String> row) {
            return new Duty(
                    cell(row, "township_code"),
                    cell(row, "county"),
                    cell(row, "list"),
                    cell(row, "number"),
                    cell(row, "category"),
                    cell(row, "name"),
                    cell(row, "common_duty_id"));
        }

        String key() {
            return township + "-" + list + "-" + number;
        }
    }

    record Part(Duty duty, String department, String function, boolean leads, boolean inColumn, boolean hasText) {

        static Part of(Map<String, String> row, Duty duty) {
            return new Part(
                    duty,
                    cell(row, "department"),
                    cell(row, "function"),
                    cell(row, "relation").equals("LEADS"),
                    cell(row, "named_in").equals("cell"),
                    !cell(row, "responsibility").isEmpty());
        }

        boolean isClass() {
            return function.startsWith(CLASS);
        }
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    final Stream<Part> column(boolean leads) {
        return parts.stream().filter(part -> part.inColumn() && part.leads() == leads);
    }

    final Stream<Duty> on(String list) {
        return duties.stream().filter(duty -> duty.list().equals(list));
    }

    static String row(Object... values) {
        return Stream.of(values).map(String::valueOf).collect(Collectors.joining("|"));
    }

    static Set<String> set(Stream<String> rows) {
        return rows.collect(Collectors.toCollection(TreeSet::new));
    }

    static <T> Map<String, List<T>> by(Stream<T> all, Function<T, String> key) {
        return all.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    static Set<String> counties(Collection<Duty> duties) {
        return duties.stream().map(Duty::county).collect(Collectors.toCollection(TreeSet::new));
    }

    final Map<String, List<Duty>> commons(Predicate<Duty> wanted) {
        return by(duties.stream().filter(wanted), Duty::common);
    }
}
