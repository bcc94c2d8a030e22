package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The tables of the page that is being made, with all the rows that they have on all their pages. */
final class PageTables {

    /** The parameter by which a page's address asks for its tables as a file. */
    static final String PARAMETER = "download";

    private static final String HERE = PageTables.class.getName();

    /** What an address may ask of a table, and of a page whose answer can be looked at in several ways. */
    private static final Pattern ASKED = Pattern.compile("(?:(.+)\\.)?(sort|filter|columns|view)");

    private static final List<String> ARRANGING = List.of("sort", "filter");

    private final Map<String, Shown> tables = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> fixed = new LinkedHashMap<>();
    private final List<Sources.Document> documents = new ArrayList<>();
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

    /** Forgets what has been made of a page that is not shown after all. */
    static void forget() {
        AskedAddress.request().removeAttribute(HERE);
    }

    /** Whether this request wants the page's tables as a file, and so all of their rows. */
    static boolean areWanted() {
        return AskedAddress.request().getParameter(PARAMETER) != null;
    }

    /**
     * Adds a table that the address may sort and filter.
     *
     * @param rows records; in the order in which they are shown
     * @param found how many rows there are, some of which may not be here
     * @param total how many there are without the filter
     */
    void add(String id, List<?> rows, long found, long total) {
        tables.put(id, new Shown(id, rows, found, total, true, new LinkedHashMap<>()));
    }

    /** Adds rows that are shown as something else than a table. */
    void addAsTheyAre(String id, List<?> rows, long total) {
        tables.put(id, new Shown(id, rows, total, total, false, new LinkedHashMap<>()));
    }

    /**
     * Refuses an address that asks of the page's tables what none of them does, which would be passed over in silence.
     *
     * @throws RequestProblem 400, naming what the address may ask
     */
    void refuseWhatNoneDoes() {
        if (tables.isEmpty()) {
            return;
        }
        for (String asked : AskedAddress.request().getParameterMap().keySet()) {
            Matcher parameter = ASKED.matcher(asked);
            if (parameter.matches()
                    && !(ARRANGING.contains(parameter.group(2))
                            && isArranged(Objects.requireNonNullElse(parameter.group(1), TableAsked.MAIN)))) {
                throw nothing(asked, possible());
            }
        }
    }

    private static RequestProblem nothing(String asked, List<String> possible) {
        RequestProblem problem = possible.isEmpty()
                ? RequestProblem.said(HttpStatus.BAD_REQUEST, "nothing-to-arrange", "nothing-at-all-to-arrange")
                : RequestProblem.badRequest("nothing-to-arrange", asked, possible);
        return problem.with("parameter", asked).with("possible", possible);
    }

    private boolean isArranged(String table) {
        Shown shown = tables.get(table);
        return shown != null && shown.arranged();
    }

    private List<String> possible() {
        return tables.values().stream()
                .filter(Shown::arranged)
                .flatMap(table -> ARRANGING.stream().map(each -> TableAsked.name(table.id(), each)))
                .toList();
    }

    /** Says how a table's column is headed. */
    void head(String table, String column, String text) {
        Shown shown = tables.get(table);
        if (shown != null) {
            shown.heads().put(column, text);
        }
    }

    /** Says what a table is called. */
    void name(String table, String name) {
        names.put(table, name);
    }

    /** What tables are called, by their ids; of those of which the page says so. */
    Map<String, String> names() {
        return names;
    }

    /** Says what the page is called. */
    void called(String name) {
        title = name;
    }

    /** Says what the page's address has to name so that the same is found there later, and on which documents it rests. */
    void rests(Map<String, String> parameters, List<Sources.Document> on) {
        fixed.putAll(parameters);
        documents.addAll(on);
    }

    Map<String, String> fixed() {
        return fixed;
    }

    List<Sources.Document> documents() {
        return documents;
    }

    String title() {
        return title;
    }

    List<Shown> all() {
        return List.copyOf(tables.values());
    }

    /** Those whose rows a citation counts: the page's main one where it has one, beside which others sum it up; else all. */
    List<Shown> counted() {
        Shown main = tables.get(TableAsked.MAIN);
        return main == null ? all() : List.of(main);
    }

    /**
     * A table.
     *
     * @param arranged whether the address may sort and filter it
     * @param heads what the page calls its columns, by the components of the rows; of some
     */
    record Shown(String id, List<?> rows, long found, long total, boolean arranged, Map<String, String> heads) {

        /** The columns: what a row holds, as its record says it; none of a table without rows. */
        List<String> columns() {
            return rows.isEmpty()
                    ? List.of()
                    : rows.get(0) instanceof TableRow row
                            ? List.copyOf(row.cells().keySet())
                            : Components.names(rows.get(0).getClass());
        }

        /** Each row by its columns' names as files write them: in small letters and underscores. */
        List<Map<String, @Nullable Object>> maps() {
            List<String> columns = columns();
            List<String> written = columns.stream().map(Shown::written).toList();
            return rows.stream()
                    .map(row -> row instanceof TableRow own ? cells(own, columns) : map(row, columns, written))
                    .toList();
        }

        private static Map<String, @Nullable Object> cells(TableRow row, List<String> columns) {
            Map<String, ? extends @Nullable Object> cells = row.cells();
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            columns.forEach(column -> map.put(column, cells.get(column)));
            return map;
        }

        private static Map<String, @Nullable Object> map(Object row, List<String> columns, List<String> written) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (int place = 0; place < columns.size(); place++) {
                map.put(written.get(place), Components.value(row, columns.get(place)));
            }
            return map;
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
