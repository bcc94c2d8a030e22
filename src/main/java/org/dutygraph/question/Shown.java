package org.dutygraph.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.web.TableAsked;
import org.dutygraph.web.TableView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of an answer what the address asks to see: its rows filtered and sorted, the columns chosen. */
@Component
public class Shown {

    /** How many rows a page shows; some have a dozen columns, each a paragraph on a phone. */
    private static final int ROWS = 50;

    private final Codes codes;

    Shown(Codes codes) {
        this.codes = codes;
    }

    /**
     * The answer with these rows and columns alone; its links lead to the same.
     *
     * @throws org.dutygraph.web.RequestProblem 400 where the answer has no such column
     */
    Answer of(Answer whole, TableAsked asked) {
        Answer arranged = arranged(whole, asked);
        if (asked.columns().isEmpty()) {
            return arranged;
        }
        List<Column> columns = whole.columns().stream()
                .filter(column -> asked.columns().contains(column.name()))
                .toList();
        return arranged.with(
                columns, arranged.rows().stream().map(row -> some(row, columns)).toList());
    }

    /** The answer with these rows, and with all columns, which tell what the others rest on. */
    Answer arranged(Answer whole, TableAsked asked) {
        refuseUnknown(asked, names(whole));
        List<Map<String, Object>> rows = TableView.arranged(asked, names(whole), whole.rows(), this::value);
        return whole.with(whole.columns(), rows).at(asked::in);
    }

    /** The answer with the first so many rows, and those that are level with the last. */
    public Answer first(Answer whole, int first) {
        TableAsked asked = new TableAsked(TableAsked.MAIN, "", false, "", first, List.of(), 1);
        List<Map<String, Object>> rows = TableView.arranged(asked, names(whole), whole.rows(), this::value);
        return whole.with(whole.columns(), rows).at(asked::in);
    }

    /**
     * The answer in the order of what it counts, where it counts one thing and comes in another order.
     *
     * @param smallestFirst whether the smallest comes first, and not the largest
     */
    public Answer ranked(Answer whole, boolean smallestFirst) {
        Counts counts = Counts.of(whole);
        if (counts.isEmpty() || counts.areByList()) {
            return whole;
        }
        TableAsked asked =
                new TableAsked(TableAsked.MAIN, counts.counts().get(0).name(), !smallestFirst, "", 0, List.of(), 1);
        Answer ranked = arranged(whole, asked);
        return ranked.rows().equals(whole.rows()) ? whole : ranked;
    }

    /** What a page shows of the answer. */
    TableView<Map<String, Object>> page(Answer whole, TableAsked asked) {
        refuseUnknown(asked, names(whole));
        return TableView.of(asked, names(whole), whole.rows(), ROWS, this::value);
    }

    private static List<String> names(Answer answer) {
        return answer.columns().stream().map(Column::name).toList();
    }

    private static void refuseUnknown(TableAsked asked, List<String> names) {
        asked.columns().stream()
                .filter(column -> !names.contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw TableView.unknownColumn(column, names);
                });
    }

    private static Map<String, Object> some(Map<String, Object> row, List<Column> columns) {
        Map<String, Object> some = new LinkedHashMap<>();
        columns.forEach(column -> some.put(column.name(), row.get(column.name())));
        return some;
    }

    /** As a page says it, so that codes are found by their words; and the code itself. */
    private @Nullable Object value(Map<String, Object> row, String column) {
        Object value = row.get(column);
        if (value instanceof List<?> values) {
            return values.stream().map(this::said).toList();
        }
        return value instanceof Number ? value : said(value);
    }

    private Object said(@Nullable Object value) {
        String words = codes.inWords(value);
        return words == null ? Objects.requireNonNullElse(value, "") : words + " " + value;
    }
}
