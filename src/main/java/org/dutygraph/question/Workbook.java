package org.dutygraph.question;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dutygraph.web.CitationLines;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.Frame;
import org.dutygraph.web.Reasons;
import org.dutygraph.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * An answer as an Excel workbook: a sheet of rows, headed in the reader's language and with links to what they name, and one
 * that says what was asked, how it is cited, and where it comes from.
 */
@Component
class Workbook {

    static final String TYPE = Spreadsheet.TYPE;

    private final MessageSource messages;
    private final Codes codes;
    private final Reasons reasons;
    private final AnswerCitations citations;
    private final CitationLines lines;
    private final ListsCounted counted;
    private final Frame frame;

    Workbook(
            MessageSource messages,
            Codes codes,
            Reasons reasons,
            AnswerCitations citations,
            CitationLines lines,
            ListsCounted counted,
            Frame frame) {
        this.messages = messages;
        this.codes = codes;
        this.reasons = reasons;
        this.citations = citations;
        this.lines = lines;
        this.counted = counted;
        this.frame = frame;
    }

    void write(Answer answer, HttpServletResponse response) throws IOException {
        try (OutputStream out = FileResponse.open(response, answer.file("xlsx"), TYPE);
                Spreadsheet book = new Spreadsheet(out)) {
            book.table(
                    word("rows"),
                    answer.columns().stream()
                            .map(column -> new Words(column.zh(), column.en()).told())
                            .toList(),
                    answer.rows().stream().map(row -> cells(answer, row)).toList());
            book.facts(word("about"), about(answer));
        }
    }

    private List<@Nullable Object> cells(Answer answer, Map<String, Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        answer.columns().forEach(column -> cells.add(cell(column, row)));
        return cells;
    }

    /** A value that names one thing leads to its page, a line to its document; several stand one below the other. */
    private @Nullable Object cell(Column column, Map<String, Object> row) {
        Object value = row.get(column.name());
        AnswerTable.Source source = Companions.source(column, row, 0);
        if (column.name().endsWith("reason") && value instanceof String reason) {
            return reasons.told(reason);
        }
        boolean several = value instanceof List<?> values && values.size() != 1;
        if (value == null || several) {
            return value == null ? null : text(value);
        }
        String page = column.holdsLines() && source != null
                ? source.path()
                : value instanceof String ? CellLinks.of(column.name(), row, 0) : null;
        return page != null
                ? new Spreadsheet.Link(text(value), frame.getSite() + page)
                : value instanceof Number || value instanceof Boolean ? value : text(value);
    }

    private String text(Object value) {
        return value instanceof List<?> values
                ? String.join("\n", values.stream().map(this::text).toList())
                : Objects.requireNonNullElseGet(codes.inWords(value), () -> CsvResponse.text(value));
    }

    private List<List<String>> about(Answer answer) {
        List<List<String>> about = new ArrayList<>();
        about.add(List.of(word("question"), answer.question().told()));
        answer.parameters().forEach((name, choice) -> about.add(List.of(name, choice.label())));
        about.add(List.of(word("count"), answer.count() + (answer.cut() ? word("cut") : "")));
        String counting = counted.told(answer);
        if (counting != null) {
            about.add(List.of(word("counting"), counting));
        }
        about.addAll(lines.of(citations.of(answer, null)));
        about.add(List.of(word("cypher"), answer.cypher()));
        return about;
    }

    private String word(String name) {
        return messages.getMessage("workbook." + name, null, LocaleContextHolder.getLocale());
    }
}
