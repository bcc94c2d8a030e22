package org.dutygraph.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of an answer belong together, so that a page shows them as one: a line and its document; and a list of duties
 * with the lists they are on, how they relate and the lines that state them.
 *
 * @param columns the answer's columns by name
 * @param asked the columns that say no more than what was asked for
 */
record Companions(Map<String, Column> columns, Set<String> asked) {

    private static final Pattern BESIDE_DUTIES = Pattern.compile("(.*_)(?:lists|relationships|lines)");

    static Companions of(Answer answer) {
        return new Companions(
                answer.columns().stream().collect(Collectors.toMap(Column::name, Function.identity())),
                answer.parameters().keySet().stream()
                        .filter(name -> isOneValue(answer.rows(), name))
                        .collect(Collectors.toSet()));
    }

    private static boolean isOneValue(List<Map<String, Object>> rows, String column) {
        Set<Object> values = new HashSet<>();
        rows.forEach(row -> values.addAll(CellLinks.values(row, column)));
        return values.size() == 1;
    }

    AnswerTable.Head head(Column column) {
        Column document = column.holdsLines() ? columns.get(documentOf(column)) : null;
        return document == null
                ? new AnswerTable.Head(column.name(), column.zh(), column.en(), isAside(column), column.holdsNumbers())
                : new AnswerTable.Head(
                        column.name(),
                        document.zh() + "、" + column.zh(),
                        document.en() + ", " + column.en().toLowerCase(Locale.ROOT),
                        isAside(column),
                        false);
    }

    private boolean isAside(Column column) {
        String line = column.name().replaceFirst("document$", "line");
        Matcher beside = BESIDE_DUTIES.matcher(column.name());
        return column.holdsKeys()
                || asked.contains(column.name())
                || (column.holdsDocuments() && columns.containsKey(line))
                || (beside.matches() && columns.containsKey(beside.group(1) + "duties"));
    }

    /** What is said in front of a value: how a duty relates, and its list. */
    static Stream<Object> before(Column column, Map<String, Object> row, int at) {
        return column.name().endsWith("_duties")
                ? Stream.of("relationships", "lists")
                        .map(ending -> CellLinks.values(row, column.name().replaceFirst("duties$", ending)))
                        .filter(values -> at < values.size())
                        .map(values -> values.get(at))
                : Stream.of();
    }

    /** Where a value is stated, or which place in a document it is; null where the row does not tell. */
    static AnswerTable.@Nullable Source source(Column column, Map<String, Object> row, int at) {
        if (column.holdsLines()) {
            Object document = row.get(documentOf(column));
            return document == null ? null : AnswerTable.Source.of(document.toString(), row.get(column.name()));
        }
        String lines = column.name().replaceFirst("_duties$", "_lines");
        List<?> places = lines.matches("(?:.*_)?lines") ? CellLinks.values(row, lines) : List.of();
        return at < places.size() ? AnswerTable.Source.of(places.get(at).toString()) : null;
    }

    private static String documentOf(Column column) {
        return column.name().replaceFirst("line$", "document");
    }
}
