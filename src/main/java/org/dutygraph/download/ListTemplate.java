package org.dutygraph.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * A workbook to write a township's lists in: a cover, an explanation, and a sheet for each list, which the import reads like any
 * other file. It is empty, or has what a township's lists say now.
 */
@Component
class ListTemplate {

    static final String FILE = "template.xlsx";

    private static final List<String> LISTS = List.of("basic", "assisted", "reclaimed");
    private static final List<String> EXPLANATION =
            List.of("cover", "lists", "numbers", "categories", "departments", "breaks");
    private static final int MOST_CATEGORIES = 1_000;
    /** So many rows below the header have the drop-down list. */
    private static final int ROWS = 1_000;

    private static final int WIDE = 90;

    private final Graph graph;
    private final Wording wording;

    ListTemplate(Graph graph, Wording wording) {
        this.graph = graph;
        this.wording = wording;
    }

    /**
     * What a template has on its cover and in its lists.
     *
     * @param cover one line a row
     */
    record Filling(List<String> cover, List<TemplateRow> rows) {}

    /** One that is to be filled in. */
    Filling nothing() {
        return new Filling(List.of(said("template.cover.title"), said("template.cover.date")), List.of());
    }

    /**
     * What a township's lists say.
     *
     * @throws RequestProblem 404 where there is no such township
     */
    Filling of(String township) {
        List<Map<String, Object>> found = new ArrayList<>();
        graph.stream("read/township/one", Map.of("code", township), found::add);
        if (found.isEmpty()) {
            throw RequestProblem.notFound("no-such-township", township);
        }
        Map<String, Object> place = found.get(0);
        List<String> cover = new ArrayList<>();
        cover.add(place.get("province") + " " + place.get("prefecture") + " " + place.get("county") + place.get("name")
                + said("template.cover.list"));
        Object date = ((Map<?, ?>) Objects.requireNonNull(place.get("document"))).get("date");
        if (date != null) {
            cover.add(written(date.toString()));
        }
        return new Filling(
                cover, graph.read("read/download/template-rows", Map.of("code", township), TemplateRow.class));
    }

    /** 2025-07 and 2025-07-18 as lists print them. */
    private static String written(String date) {
        String month = date.replaceFirst("-0?", "年");
        return month.contains("-") ? month.replaceFirst("-0?", "月") + "日" : month + "月";
    }

    /** Writes the workbook; does not close the stream. */
    void write(Filling filling, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Duty Graph", "1.0");
        lines(book.newWorksheet(said("template.sheet.cover")), filling.cover());
        lines(
                book.newWorksheet(said("template.sheet.explanation")),
                EXPLANATION.stream()
                        .map(code -> wording.of("template.explanation." + code, ""))
                        .flatMap(words -> Stream.of(words.zh(), words.en()))
                        .toList());
        Worksheet categories = book.newWorksheet(said("template.column.category"));
        List<Worksheet> lists = new ArrayList<>();
        for (String list : LISTS) {
            lists.add(book.newWorksheet(said("template.sheet." + list)));
        }
        Range names = categories(categories);
        for (int i = 0; i < LISTS.size(); i++) {
            String list = LISTS.get(i);
            List<TemplateRow> rows = filling.rows().stream()
                    .filter(row -> row.list().equals(list))
                    .toList();
            table(lists.get(i), TemplateRow.columns(list, rows), rows, names);
        }
        book.finish();
    }

    private static void lines(Worksheet sheet, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            sheet.inlineString(i, 0, lines.get(i));
        }
        sheet.width(0, WIDE);
        sheet.range(0, 0, lines.size() - 1, 0).style().wrapText(true).set();
        sheet.finish();
    }

    /** On a sheet that is not shown: what is written there is no list. */
    private Range categories(Worksheet sheet) throws IOException {
        List<String> names = new ArrayList<>();
        graph.stream(
                "read/category/page",
                Map.of("skip", 0, "limit", MOST_CATEGORIES),
                row -> names.add(String.valueOf(row.get("name"))));
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(i, 0, names.get(i));
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.finish();
        return sheet.range(0, 0, Math.max(0, names.size() - 1), 0);
    }

    private void table(Worksheet sheet, List<TemplateColumn> columns, List<TemplateRow> rows, Range categories)
            throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            sheet.inlineString(
                    0, column, said("template.column." + columns.get(column).code()));
            sheet.width(column, columns.get(column).width());
            for (int row = 0; row < rows.size(); row++) {
                Object value = rows.get(row).cell(columns.get(column));
                if (value instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (value != null) {
                    sheet.inlineString(row + 1, column, value.toString());
                }
            }
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.range(1, 0, Math.max(1, rows.size()), columns.size() - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        int category = columns.indexOf(TemplateColumn.CATEGORY);
        ListDataValidation offered =
                sheet.range(1, category, Math.max(ROWS, rows.size()), category).validateWithList(categories);
        // there are other categories than those that anybody has used
        offered.showErrorMessage(false);
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private String said(String code) {
        return wording.of(code, code).zh();
    }
}
