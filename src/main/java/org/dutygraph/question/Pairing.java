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
 * What an answer says of two things in each row, such as how many duties two functions lead together, or how many of a category
 * a county took back: no relationship of the graph says it, but the row does.
 *
 * @param kind the label of the first
 * @param one the column of the first
 * @param otherKind the label of the second
 * @param other the column of the second, or of a list of them
 */
record Pairing(String kind, String one, String otherKind, String other) {

    /** The type of the lines that are drawn for two things of one kind. */
    static final String TYPE = "TOGETHER";
    /** The type of those for two that are not: so many duties are counted where they meet. */
    private static final String COUNTED = "COUNTED";
    /** The column of what is counted where they meet. */
    private static final String DUTIES = "duties";
    /** The column of counts, one for each of a list of others. */
    private static final String WEIGHTS = "partner_duties";

    private static final List<Pairing> ALL = List.of(
            new Pairing("Function", "function", "Function", "other"),
            new Pairing("Function", "function", "Function", "partners"),
            new Pairing("County", "county_code", "County", "other_county_code"),
            new Pairing("Township", "township_code", "Township", "other_township_code"),
            new Pairing("Township", "township_code", "Category", "category"),
            new Pairing("County", "county_code", "Category", "category"),
            new Pairing("Township", "township_code", "Function", "function"));

    /** The pairing of an answer; none where its rows pair nothing. */
    static @Nullable Pairing of(Answer answer) {
        Set<String> columns = answer.columns().stream().map(Column::name).collect(Collectors.toSet());
        return ALL.stream()
                .filter(pairing -> columns.contains(pairing.one) && columns.contains(pairing.other))
                .filter(pairing -> pairing.isOfOneKind() || isCount(columns))
                .findFirst()
                .orElse(null);
    }

    /** Whether rows count duties; where each is a duty, the graph itself joins it to all else. */
    private static boolean isCount(Set<String> columns) {
        return columns.contains(DUTIES)
                && columns.stream().noneMatch(column -> Kind.DUTY.isIn(column) && !column.endsWith("_ids"))
                && columns.stream().noneMatch(Kind.COMMON_DUTY::isIn);
    }

    private boolean isOfOneKind() {
        return kind.equals(otherKind);
    }

    String type() {
        return isOfOneKind() ? TYPE : COUNTED;
    }

    /** A line for each pair of an answer. */
    List<Drawing.Line> lines(Answer answer) {
        return pairs(answer).stream()
                .map(pair -> new Drawing.Line(
                        kind + ":" + pair.one(), type(), otherKind + ":" + pair.other(), pair.weight()))
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
                .filter(pair -> !isOfOneKind() || !pair.one().equals(pair.other()));
    }

    /** Two things by their keys, and how much there is between them. */
    record Pair(String one, String other, Number weight) {}
}
