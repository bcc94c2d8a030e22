package org.dutygraph.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer says of two things of one kind in each row, such as how many duties two functions lead together: no
 * relationship of the graph says it, but the row does.
 *
 * @param kind the label of both things
 * @param one the column of the first
 * @param other the column of the second, or of a list of them
 */
record Pairing(String kind, String one, String other) {

    /** The type of the lines that are drawn for it. */
    static final String TYPE = "TOGETHER";

    private static final List<Pairing> ALL = List.of(
            new Pairing("Function", "function", "other"),
            new Pairing("Function", "function", "partners"),
            new Pairing("County", "county_code", "other_county_code"),
            new Pairing("Township", "township_code", "other_township_code"));

    /** The pairing of an answer; none where its rows pair nothing. */
    static @Nullable Pairing of(Answer answer) {
        Set<String> columns = answer.columns().stream().map(Column::name).collect(Collectors.toSet());
        return ALL.stream()
                .filter(pairing -> columns.contains(pairing.one) && columns.contains(pairing.other))
                .findFirst()
                .orElse(null);
    }

    /** A line for each pair of an answer, once where rows say it both ways, its weight the row's first count. */
    List<Drawing.Line> lines(Answer answer) {
        List<Column> counts = Counts.of(answer).counts();
        return answer.rows().stream()
                .flatMap(row -> lines(row, counts.isEmpty() ? 1 : Counts.number(row, counts.get(0))))
                .collect(Collectors.toMap(
                        line -> Set.of(line.from(), line.to()),
                        line -> line,
                        (line, again) -> line,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Stream<Drawing.Line> lines(Map<String, Object> row, Number weight) {
        String from = kind + ":" + row.get(one);
        Collection<?> others = row.get(other) instanceof Collection<?> many ? many : List.of(row.get(other));
        return others.stream()
                .map(value -> new Drawing.Line(from, TYPE, kind + ":" + value, weight))
                .filter(line -> !line.from().equals(line.to()));
    }
}
