package org.dutygraph.question;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.FileResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An answer as an Excel workbook: a sheet of rows, and one that says what was asked, when, and where it comes from. */
@Component
class Workbook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What Excel allows in a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final MessageSource messages;
    private final Codes codes;
    private final Sources sources;

    Workbook(MessageSource messages, Codes codes, Sources sources) {
        this.messages = messages;
        this.codes = codes;
        this.sources = sources;
    }

    void write(Answer answer, HttpServletResponse response) throws IOException {
        try (OutputStream out = FileResponse.open(response, answer.file("xlsx"), TYPE);
                org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "Duty Graph", "1.0")) {
            rows(book.newWorksheet(word("rows")), answer);
            about(book.newWorksheet(word("about")), answer);
        }
    }

    /** The header has each column's meaning, in the reader's language; the flushing keeps few rows in memory. */
    private void rows(Worksheet sheet, Answer answer) throws IOException {
        List<Column> columns = answer.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, new Words(columns.get(i).zh(), columns.get(i).en()).told());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int at = 1;
        for (Map<String, Object> row : answer.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                cell(sheet, at, i, row.get(columns.get(i).name()));
            }
            at++;
            if (at % 1000 == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, answer.rows().size(), columns.size() - 1);
        sheet.finish();
    }

    /** A text cell stays text whatever it begins with: a workbook tells texts from formulas. */
    private void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            String text = CsvResponse.text(inWords(value));
            sheet.value(row, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
        }
    }

    private Object inWords(Object value) {
        return value instanceof List<?> values
                ? values.stream().map(this::inWords).toList()
                : Objects.requireNonNullElse(codes.inWords(value), value);
    }

    private void about(Worksheet sheet, Answer answer) throws IOException {
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {word("question"), answer.question().told()});
        answer.parameters().forEach((name, choice) -> lines.add(new String[] {name, choice.label()}));
        lines.add(new String[] {
            word("date"), LocalDate.now(ZoneId.systemDefault()).toString()
        });
        lines.add(new String[] {word("count"), answer.count() + (answer.cut() ? word("cut") : "")});
        lines.add(new String[] {
            word("sources"),
            sources.of(answer).stream().map(Sources.Source::toString).collect(Collectors.joining("\n"))
        });
        lines.add(new String[] {word("address"), answer.links().get("self")});
        lines.add(new String[] {word("cypher"), answer.cypher()});
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i)[0]);
            sheet.value(i, 1, lines.get(i)[1]);
        }
        sheet.width(0, 16);
        sheet.width(1, 100);
        sheet.range(0, 1, lines.size() - 1, 1).style().wrapText(true).set();
        sheet.finish();
    }

    private String word(String name) {
        return messages.getMessage("workbook." + name, null, LocaleContextHolder.getLocale());
    }
}
