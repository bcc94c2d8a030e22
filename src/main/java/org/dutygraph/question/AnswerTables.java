package org.dutygraph.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays answers out for pages: codes in the reader's words, names with links to what they name, a line together with its
 * document, and of lists that belong together one, which shows the others beside each of its values.
 */
@Component
public class AnswerTables {

    private static final int FIRST_ROWS = 50;
    /** Longer than any name of a place or department. */
    private static final int LONGEST_NAME = 40;

    private final Graph graph;
    private final Codes codes;
    private final Reasons reasons;

    AnswerTables(Graph graph, Codes codes, Reasons reasons) {
        this.graph = graph;
        this.codes = codes;
        this.reasons = reasons;
    }

    /** The answer, its first rows. */
    public AnswerTable of(Answer answer) {
        return of(answer, answer.rows().stream().limit(FIRST_ROWS).toList(), List.of());
    }

    /** Some rows of an answer, with these columns; where none are named, with those that a reader wants to see. */
    AnswerTable of(Answer answer, List<Map<String, Object>> rows, List<String> chosen) {
        Companions companions = Companions.of(answer);
        UnaryOperator<@Nullable String> pages = pages(answer, rows);
        return new AnswerTable(
                answer.columns().stream()
                        .map(companions::head)
                        .map(head -> chosen.isEmpty() ? head : head.aside(!chosen.contains(head.name())))
                        .toList(),
                rows.stream()
                        .map(row -> answer.columns().stream()
                                .map(column -> cell(column, row, pages))
                                .toList())
                        .toList());
    }

    private AnswerTable.Cell cell(Column column, Map<String, Object> row, UnaryOperator<@Nullable String> pages) {
        List<?> values = CellLinks.values(row, column.name());
        return new AnswerTable.Cell(IntStream.range(0, values.size())
                .mapToObj(at -> piece(column, row, at, values.get(at), pages))
                .toList());
    }

    private AnswerTable.Piece piece(
            Column column, Map<String, Object> row, int at, Object value, UnaryOperator<@Nullable String> pages) {
        AnswerTable.Source source = Companions.source(column, row, at);
        if (source != null && column.name().matches("(?:.*_)?lines?")) {
            return new AnswerTable.Piece("", "", null, source, true);
        }
        String words = column.holdsKeys() ? null : codes.inWords(value);
        if (words != null) {
            return new AnswerTable.Piece("", words, null, source, true);
        }
        String before = Companions.before(column, row, at)
                .map(codes::inWords)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String own = value instanceof String ? CellLinks.of(column.name(), row, at) : null;
        return new AnswerTable.Piece(
                before, said(column, value), own != null ? own : pages.apply(value.toString()), source, false);
    }

    private String said(Column column, Object value) {
        return column.name().endsWith("reason") ? String.valueOf(reasons.told(value.toString())) : value.toString();
    }

    /** The pages of the places, departments and functions that alone bear a name in these rows. */
    private UnaryOperator<@Nullable String> pages(Answer answer, List<Map<String, Object>> rows) {
        Set<Object> names = new HashSet<>();
        answer.columns().stream()
                .filter(column -> !column.holdsKeys() && !column.holdsNumbers())
                .forEach(column -> rows.forEach(row -> names.addAll(CellLinks.values(row, column.name()))));
        names.removeIf(name -> !(name instanceof String text) || text.length() > LONGEST_NAME);
        Map<String, Named> named = graph.read("read/question/named", Map.of("names", names), Named.class).stream()
                .collect(Collectors.toMap(Named::name, Function.identity()));
        return name -> {
            Named found = named.get(name);
            return found == null ? null : CellLinks.page(found.kind(), found.key());
        };
    }

    /** What alone bears a name. */
    record Named(String name, String kind, String key) {}
}
