package org.dutygraph.question;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.Worksheet;
import org.dutygraph.web.CsvResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** An answer as an Excel workbook: a sheet of rows, and one that says what was asked, when, and where it comes from. */
@Component
class Workbook {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What Excel allows in a cell. */
    private static final int LONGEST_CELL = 32_767;

    private final MessageSource messages;

    Workbook(MessageSource messages) {
        this.messages = messages;
    }

    void write(Answer answer, HttpServletResponse response) throws IOException {
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(answer.name() + ".xlsx")
                        .build()
                        .toString());
        try (org.dhatim.fastexcel.Workbook book =
                new org.dhatim.fastexcel.Workbook(response.getOutputStream(), "Duty Graph", "1.0")) {
            rows(book.newWorksheet(word("rows")), answer);
            about(book.newWorksheet(word("about")), answer);
        }
    }

    /** The header has each column's meaning, in the reader's language; the flushing keeps few rows in memory. */
    private void rows(Worksheet sheet, Answer answer) throws IOException {
        boolean english = isEnglish();
        List<Column> columns = answer.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, english ? columns.get(i).en() : columns.get(i).zh());
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
    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            String text = CsvResponse.text(value);
            sheet.value(row, column, text.substring(0, Math.min(LONGEST_CELL, text.length())));
        }
    }

    private void about(Worksheet sheet, Answer answer) throws IOException {
        List<String[]> lines = new ArrayList<>();
        lines.add(new String[] {
            word("question"),
            isEnglish() ? answer.question().en() : answer.question().zh()
        });
        answer.parameters().forEach((name, choice) -> lines.add(new String[] {name, choice.label()}));
        lines.add(new String[] {
            word("date"), LocalDate.now(ZoneId.systemDefault()).toString()
        });
        lines.add(new String[] {word("count"), answer.count() + (answer.cut() ? word("cut") : "")});
        lines.add(new String[] {word("sources"), String.join("\n", sources(answer))});
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

    /** The documents that the rows name. */
    private static Collection<String> sources(Answer answer) {
        TreeSet<String> documents = new TreeSet<>();
        answer.columns().stream()
                .map(Column::name)
                .filter(name -> name.endsWith("document"))
                .forEach(name -> answer.rows().stream()
                        .map(row -> row.get(name))
                        .filter(String.class::isInstance)
                        .forEach(document -> documents.add(document.toString())));
        return documents;
    }

    private String word(String name) {
        return messages.getMessage("workbook." + name, null, LocaleContextHolder.getLocale());
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
