package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of the page that is being made, with all the rows that they have on all their pages. */
final class PageTables {

    /** The parameter by which a page's address asks for its tables as a file. */
    static final String PARAMETER = "download";

    private static final String HERE = PageTables.class.getName();

    private final Map<String, Shown> tables = new LinkedHashMap<>();
    private String title = "";

    private PageTables() {}

    /** Those of the page that answers this request. */
    static PageTables ofRequest() {
        HttpServletRequest request = AskedAddress.request();
        if (request.getAttribute(HERE) instanceof PageTables here) {
            return here;
        }
        PageTables begun = new PageTables();
        request.setAttribute(HERE, begun);
        return begun;
    }

    /** Whether this request wants the page's tables as a file, and so all of their rows. */
    static boolean areWanted() {
        return AskedAddress.request().getParameter(PARAMETER) != null;
    }

    /**
     * Adds a table.
     *
     * @param rows records; in the order in which they are shown
     * @param found how many rows there are, some of which may not be here
     * @param total how many there are without the filter
     */
    void add(String id, List<?> rows, long found, long total) {
        tables.put(id, new Shown(id, rows, found, total, new LinkedHashMap<>()));
    }

    /** Says how a table's column is headed. */
    void head(String table, String column, String text) {
        Shown shown = tables.get(table);
        if (shown != null) {
            shown.heads().put(column, text);
        }
    }

    /** Says what the page is called. */
    void called(String name) {
        title = name;
    }

    String title() {
        return title;
    }

    List<Shown> all() {
        return List.copyOf(tables.values());
    }

    /**
     * A table.
     *
     * @param heads what the page calls its columns, by the components of the rows; of some
     */
    record Shown(String id, List<?> rows, long found, long total, Map<String, String> heads) {

        /** The columns: what a row holds, as its record says it; none of a table without rows. */
        List<String> columns() {
            return rows.isEmpty() ? List.of() : Components.names(rows.get(0).getClass());
        }

        /** Each row by its columns' names as files write them: in small letters and underscores. */
        List<Map<String, @Nullable Object>> maps() {
            return rows.stream()
                    .map(row -> {
                        Map<String, @Nullable Object> map = new LinkedHashMap<>();
                        columns().forEach(column -> map.put(written(column), Components.value(row, column)));
                        return map;
                    })
                    .toList();
        }

        boolean isWhole() {
            return rows.size() == found;
        }

        /** What a cell of a file says. */
        static @Nullable Object told(@Nullable Object value) {
            if (value instanceof Collection<?> several) {
                return several.stream().map(each -> String.valueOf(told(each))).collect(Collectors.joining("、"));
            }
            return value instanceof Record held ? told(held) : value;
        }

        /** What has a name goes by it, where it has no more than that and its key. */
        private static String told(Record held) {
            List<String> names = Components.names(held.getClass());
            List<String> values = new ArrayList<>();
            (names.size() == 2 && names.contains("name") ? List.of("name") : names)
                    .forEach(name -> values.add(Objects.toString(told(Components.value(held, name)), "")));
            return String.join(" ", values);
        }

        static String written(String component) {
            return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }
    }
}
