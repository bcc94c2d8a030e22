package org.dutygraph.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.assistant.Links;
import org.dutygraph.assistant.Part;
import org.dutygraph.assistant.SourceLine;
import org.dutygraph.web.Sources;
import org.dutygraph.web.TableView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells answers to assistants, a part at a time. */
@Component
public class AnswerParts {

    /** So many values of a list are told, and so many lines of a row. */
    private static final int MOST_OF_A_CELL = 20;

    private static final List<String> LINKED = List.of("page", "csv", "xlsx");

    private final Links links;
    private final AnswerCitations citations;
    private final ListsCounted counted;

    AnswerParts(Links links, AnswerCitations citations, ListsCounted counted) {
        this.links = links;
        this.citations = citations;
        this.counted = counted;
    }

    /** The first part of an answer, with all its columns. */
    public AnswerPart first(Answer answer) {
        return of(answer, List.of(), null, null);
    }

    /**
     * A part of an answer.
     *
     * @param wanted only these columns; all where none is named
     * @throws org.dutygraph.web.RequestProblem 400 where the answer has no such column, or cannot have such a part
     */
    AnswerPart of(Answer answer, List<String> wanted, @Nullable Integer page, @Nullable Integer size) {
        List<String> names = answer.columns().stream().map(Column::name).toList();
        wanted.stream().filter(column -> !names.contains(column)).findFirst().ifPresent(column -> {
            throw TableView.unknownColumn(column, names);
        });
        List<Column> columns = answer.columns().stream()
                .filter(column -> wanted.isEmpty() || wanted.contains(column.name()))
                .toList();
        return new AnswerPart(
                answer.name(),
                answer.question(),
                answer.parameters(),
                columns,
                Part.of(answer.rows(), page, size).map(row -> row(row, columns)),
                answer.cut(),
                counted.words(answer),
                links(answer),
                citations.of(answer, null).gbt());
    }

    private Map<String, String> links(Answer answer) {
        Map<String, String> whole = new LinkedHashMap<>();
        LINKED.forEach(kind -> whole.put(kind, links.to(answer.links().getOrDefault(kind, ""))));
        return whole;
    }

    private AnswerPart.Row row(Map<String, Object> row, List<Column> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> shortened = new ArrayList<>();
        for (Column column : columns) {
            Object value = row.get(column.name());
            if (value instanceof List<?> list && list.size() > MOST_OF_A_CELL) {
                shortened.add(column.name());
                values.put(column.name(), list.subList(0, MOST_OF_A_CELL));
            } else {
                values.put(column.name(), value);
            }
        }
        return new AnswerPart.Row(values, shortened, link(row), sources(row));
    }

    /** The page of its duty, where it has one; else of the first thing that it names. */
    private @Nullable String link(Map<String, Object> row) {
        List<String> single = row.keySet().stream()
                .filter(column -> CellLinks.values(row, column).size() == 1)
                .toList();
        return Stream.concat(
                        single.stream().filter(Kind.DUTY::isIn).map(column -> CellLinks.page("Duty", row.get(column))),
                        single.stream()
                                .filter(column -> !column.endsWith("document"))
                                .map(column -> CellLinks.of(column, row, 0)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(links::to)
                .orElse(null);
    }

    private List<SourceLine> sources(Map<String, Object> row) {
        return new TreeMap<>(Sources.lines(row))
                .entrySet().stream()
                        .flatMap(document ->
                                document.getValue().stream().map(line -> links.line(document.getKey(), line)))
                        .limit(MOST_OF_A_CELL)
                        .toList();
    }
}
