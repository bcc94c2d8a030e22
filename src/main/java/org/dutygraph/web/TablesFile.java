package org.dutygraph.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes the tables of a page: as a workbook all of them, each on a sheet, and one that says what they are; as CSV those
 * whose rows are of the kind of which there are most, one after the other.
 */
@Component
class TablesFile {

    private static final List<String> FORMATS = List.of("csv", "xlsx");
    private final Away away;
    private final CitationLines lines;
    private final Frame frame;
    private final MessageSource messages;
    private final SheetWords words;

    TablesFile(Away away, CitationLines lines, Frame frame, MessageSource messages, SheetWords words) {
        this.away = away;
        this.lines = lines;
        this.frame = frame;
        this.messages = messages;
        this.words = words;
    }

    /**
     * Refuses what is no format.
     *
     * @throws RequestProblem 400
     */
    static void refuseUnknown(String format) {
        if (!FORMATS.contains(format)) {
            throw RequestProblem.badRequest("unknown-format", format, FORMATS).with("possible", FORMATS);
        }
    }

    /** Writes the tables of the page that has been made; 404 where it has none. */
    void write(String format, HttpServletResponse response) throws IOException {
        PageTables page = PageTables.ofRequest();
        if (page.all().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileName name = new FileName(page.title(), away.key(), format);
        if (format.equals("xlsx")) {
            workbook(page, response, name);
        } else {
            csv(page, response, name);
        }
    }

    private void csv(PageTables page, HttpServletResponse response, FileName name) throws IOException {
        Map<List<String>, List<PageTables.Shown>> kinds = page.all().stream()
                .collect(Collectors.groupingBy(PageTables.Shown::columns, LinkedHashMap::new, Collectors.toList()));
        List<PageTables.Shown> most = kinds.values().stream()
                .max(Comparator.comparingLong(tables ->
                        tables.stream().mapToLong(PageTables.Shown::found).sum()))
                .orElse(List.of());
        List<String> columns =
                most.get(0).columns().stream().map(PageTables.Shown::written).toList();
        try (OutputStream out = FileResponse.open(response, name, "text/csv;charset=UTF-8")) {
            CsvResponse.write(
                    out,
                    CsvFor.EXCEL,
                    columns,
                    rows -> most.forEach(table -> table.maps().forEach(row -> rows.accept(told(row)))));
        }
    }

    private static Map<String, Object> told(Map<String, @Nullable Object> row) {
        Map<String, Object> told = new LinkedHashMap<>();
        row.forEach((column, value) -> told.put(column, Objects.requireNonNullElse(PageTables.Shown.told(value), "")));
        return told;
    }

    private void workbook(PageTables page, HttpServletResponse response, FileName name) throws IOException {
        try (OutputStream out = FileResponse.open(response, name, Spreadsheet.TYPE);
                Spreadsheet book = new Spreadsheet(out)) {
            for (PageTables.Shown table : page.all()) {
                List<String> columns = table.columns();
                book.table(
                        page.all().size() == 1 || table.id().equals(TableAsked.MAIN)
                                ? page.title()
                                : sheet(page, table.id()),
                        columns.stream().map(column -> head(table, column)).toList(),
                        table.maps().stream().map(this::cells).toList());
            }
            book.facts(word("workbook.about"), about(page));
        }
    }

    private List<@Nullable Object> cells(Map<String, @Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        row.forEach((column, value) -> cells.add(linked(column, value, row)));
        return cells;
    }

    /** A line leads to its document, a key to its page, an address of a page to that page. */
    private @Nullable Object linked(String column, @Nullable Object value, Map<String, @Nullable Object> row) {
        Object told = words.cell(column, value);
        if (told instanceof String address && address.startsWith("/")) {
            return new Spreadsheet.Link(frame.getSite() + address, frame.getSite() + address);
        }
        String path = told == null ? null : path(column, told.toString(), row);
        return path == null ? told : new Spreadsheet.Link(String.valueOf(told), frame.getSite() + path);
    }

    private static @Nullable String path(String column, String value, Map<String, @Nullable Object> row) {
        if (column.endsWith("line") && row.get(column.replaceFirst("line$", "document")) instanceof String document) {
            return ThingPages.page("Document", document) + "?line=" + value + "#L" + value;
        }
        String kind = column.replaceFirst("_(?:id|code)$", "");
        return kind.equals(column) && !kind.equals("document")
                ? null
                : ThingPages.page(kind.replaceFirst("^other_", "").replace("_", ""), value);
    }

    private String head(PageTables.Shown table, String column) {
        String named = table.heads().get(column);
        return named != null ? named.replaceFirst("[：:，,（(;；].*", "") : words.head(column);
    }

    /** What a table is called: by the page, or by a word for its id; the id where there is none. */
    private String sheet(PageTables page, String id) {
        String called = page.names().get(id);
        if (called != null) {
            return called;
        }
        String list = id.replaceFirst("^(?:duties|rows)-", "");
        return Stream.of("sheet." + id, "list." + list)
                .map(this::said)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(list);
    }

    private @Nullable String said(String message) {
        return messages.getMessage(message, null, null, LocaleContextHolder.getLocale());
    }

    private List<List<String>> about(PageTables page) {
        Citation citation = away.citation();
        List<List<String>> about = new ArrayList<>();
        about.add(List.of(word("workbook.page"), page.title()));
        Map<String, String[]> parameters = new TreeMap<>(AskedAddress.request().getParameterMap());
        parameters.remove(PageTables.PARAMETER);
        parameters.forEach((parameter, values) -> about.add(List.of(words.head(parameter), String.join("、", values))));
        about.add(
                List.of(word("workbook.count"), String.valueOf(citation.cited().rows())));
        about.addAll(lines.of(citation));
        return about;
    }

    private String word(String name) {
        return messages.getMessage(name, null, LocaleContextHolder.getLocale());
    }
}
