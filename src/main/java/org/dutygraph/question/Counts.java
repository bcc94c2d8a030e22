package org.dutygraph.question;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.web.CsvResponse;

/**
 * What can be drawn of an answer whose rows count something: the columns that name what is counted, and those that hold the
 * counts.
 *
 * @param names the columns of names, in the statement's order, without keys and without those that say the same in every row
 * @param counts the columns of numbers; where some count duties by list, those alone
 */
record Counts(Answer answer, List<Column> names, List<Column> counts) {

    private static final Set<String> NO_COUNTS =
            Set.of("line", "number", "score", "distance", "path", "step", "community", "led_line", "other_number");
    /** What the column is called that holds what the question is about, which goes before all other numbers. */
    static final String VALUE = "value";
    /** What the counts of duties by list are called in the answers, and whose colour they have. */
    private static final Map<String, String> LISTS = Map.of(
            "basic", "basic",
            "assisted", "assisted",
            "reclaimed", "reclaimed",
            "leads", "assisted",
            "reclaims", "reclaimed");

    static Counts of(Answer answer) {
        List<Column> numbers = answer.columns().stream()
                .filter(column -> column.holdsNumbers() && !NO_COUNTS.contains(column.name()))
                .toList();
        List<Column> byList =
                numbers.stream().filter(column -> !list(column).isEmpty()).toList();
        List<Column> asked =
                numbers.stream().filter(column -> column.name().equals(VALUE)).toList();
        List<Column> names = answer.columns().stream()
                .takeWhile(column -> numbers.isEmpty() || !column.equals(numbers.get(0)))
                .filter(column -> column.type().equals("string") && !column.holdsKeys() && !column.holdsDocuments())
                .filter(column -> distinct(answer, column) > 1)
                .toList();
        return new Counts(answer, names, !asked.isEmpty() ? asked : byList.isEmpty() ? numbers : byList);
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return names.isEmpty() || counts.isEmpty() || answer.count() < 2;
    }

    /** Whether the counts are of duties by list. */
    boolean areByList() {
        return !counts.isEmpty() && !list(counts.get(0)).isEmpty();
    }

    /** The column that tells the rows apart best. */
    Column telling() {
        return names.stream()
                .max(Comparator.comparingInt(column -> distinct(answer, column)))
                .orElseThrow();
    }

    /** Whether each row stands for one pair of these columns' values, of which there is more than one each. */
    boolean areCrossing(Column one, Column other) {
        Set<List<String>> pairs = new HashSet<>();
        answer.rows().forEach(row -> pairs.add(List.of(text(row, one), text(row, other))));
        return pairs.size() == answer.count()
                && distinct(answer, one) < answer.count()
                && distinct(answer, other) < answer.count();
    }

    int distinct(Column column) {
        return distinct(answer, column);
    }

    static String text(Map<String, Object> row, Column column) {
        return CsvResponse.text(row.get(column.name()));
    }

    static Number number(Map<String, Object> row, Column column) {
        return row.get(column.name()) instanceof Number value ? value : 0;
    }

    /** The list whose duties a column counts: basic, assisted, reclaimed, or empty. */
    static String list(Column column) {
        return LISTS.getOrDefault(column.name(), "");
    }

    private static int distinct(Answer answer, Column column) {
        Set<String> values = new HashSet<>();
        answer.rows().forEach(row -> values.add(text(row, column)));
        return values.size();
    }
}
