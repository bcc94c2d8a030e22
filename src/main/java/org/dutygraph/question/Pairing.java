package org.dutygraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    /** The column of counts, one for each of a list of others. */
    private static final String WEIGHTS = "partner_duties";

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

    /** A line for each pair of an answer. */
    List<Drawing.Line> lines(Answer answer) {
        return pairs(answer).stream()
                .map(pair -> new Drawing.Line(kind + ":" + pair.one(), TYPE, kind + ":" + pair.other(), pair.weight()))
                .toList();
    }

    /**
     * The pairs of an answer, once where rows say it both ways. The weight is what {@value #WEIGHTS} has beside the other,
     * else the row's first count.
     */
    List<Pair> pairs(Answer answer) {
        List<Column> counts = Counts.of(answer).counts();
        return answer.rows().stream()
                .flatMap(row -> pairs(row, counts.isEmpty() ? 1 : Counts.number(row, counts.get(0))))
                .collect(Collectors.toMap(
                        pair -> Set.of(pair.one(), pair.other()),
                        pair -> pair,
                        (pair, again) -> pair,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Stream<Pair> pairs(Map<String, Object> row, Number count) {
        String from = String.valueOf(row.get(one));
        List<?> others = CellLinks.values(row, other);
        List<?> weights = CellLinks.values(row, WEIGHTS);
        return IntStream.range(0, others.size())
                .mapToObj(at -> new Pair(
                        from,
                        String.valueOf(others.get(at)),
                        at < weights.size() && weights.get(at) instanceof Number weight ? weight : count))
                .filter(pair -> !pair.one().equals(pair.other()));
    }

    /** Two things of the kind by their keys, and how much there is between them. */
    record Pair(String one, String other, Number weight) {}
}
