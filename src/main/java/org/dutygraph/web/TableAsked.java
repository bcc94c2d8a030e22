package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * What an address asks to see of a table: {@code sort=column} ({@code -column}: the largest first), {@code filter=words},
 * {@code first=5}, {@code columns=a,b} and {@code page=2}; of a table beside the page's main one each with the table's id in front
 * ({@code offices.sort}).
 *
 * @param table the table's id
 * @param sort the column that it is sorted by; empty for the order in which it comes
 * @param words what every row shown holds, in any column; empty for all rows
 * @param first how many rows are shown of those, in the order in which they come, with all that are level with the last; 0 for all
 * @param columns those shown; none for those that the page shows by itself
 * @param page 1-based
 */
public record TableAsked(
        String table, String sort, boolean descending, String words, int first, List<String> columns, int page) {

    /** The id of a page's main table. */
    public static final String MAIN = "rows";

    private static final String PAGE = "page";
    private static final String SORT = "sort";
    private static final String FILTER = "filter";
    private static final String FIRST = "first";
    private static final String COLUMNS = "columns";

    /** The parameters of a main table. */
    public static final Set<String> PARAMETERS = Set.of(SORT, FILTER, FIRST, COLUMNS, PAGE);

    /** What a form asks for that filters. */
    public static final List<String> FILTERED = List.of(FILTER);

    /** What a form asks for that chooses columns. */
    public static final List<String> CHOSEN = List.of(COLUMNS);

    /** The same that a file follows, which has no pages. */
    public static final Set<String> OF_FILES = Set.of(SORT, FILTER, FIRST, COLUMNS);

    /**
     * What this request asks to see of a table.
     *
     * @throws RequestProblem 400 where the page, or how many are first, is no number from 1 on, or the words are too long
     */
    public static TableAsked of(String table) {
        String sort = said(table, SORT);
        String words = said(table, FILTER);
        KnownValues.refuseLong(name(table, FILTER), words);
        return new TableAsked(
                table,
                sort.replaceFirst("^-", ""),
                sort.startsWith("-"),
                words,
                said(table, FIRST).isEmpty() ? 0 : number(table, FIRST),
                Stream.ofNullable(AskedAddress.request().getParameterValues(name(table, COLUMNS)))
                        .flatMap(Arrays::stream)
                        .flatMap(columns -> Arrays.stream(columns.split(",")))
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .distinct()
                        .toList(),
                number(table, PAGE));
    }

    private static String said(String table, String parameter) {
        HttpServletRequest request = AskedAddress.request();
        return Objects.requireNonNullElse(request.getParameter(name(table, parameter)), "")
                .strip();
    }

    private static int number(String table, String parameter) {
        String number = said(table, parameter);
        try {
            return new Paging(number.isEmpty() ? 1 : Integer.parseInt(number), 1).page();
        } catch (NumberFormatException e) {
            throw RequestProblem.badRequest("not-a-number", name(table, parameter), number);
        }
    }

    static String name(String table, String parameter) {
        return table.equals(MAIN) ? parameter : table + "." + parameter;
    }

    /** The same in the order in which the rows come. */
    TableAsked asItComes() {
        return new TableAsked(table, "", false, words, first, columns, page);
    }

    /** The first page of the same. */
    TableAsked firstPage() {
        return new TableAsked(table, sort, descending, words, first, columns, 1);
    }

    /** Whether rows are left out or in another order than they come in. */
    public boolean isArranged() {
        return isNarrowed() || !sort.isEmpty();
    }

    /** Whether rows are left out. */
    public boolean isNarrowed() {
        return !words.isEmpty() || first > 0;
    }

    /** Where the address asks for the first so many of an answer's rows. */
    public static String first(String address, int first) {
        return joined(address, FIRST + "=" + first);
    }

    /** The name of one of the table's parameters in the address. */
    public String named(String parameter) {
        return name(table, parameter);
    }

    /** This request's address with the table sorted by a column; a second time the other way round. */
    String sortedBy(String column, boolean largestFirst) {
        boolean turned = sort.equals(column) ? !descending : largestFirst;
        return address(Map.of(SORT, turned ? "-" + column : column, PAGE, ""));
    }

    /** This request's address at another page of the table. */
    String at(long otherPage) {
        return address(Map.of(PAGE, otherPage == 1 ? "" : String.valueOf(otherPage)));
    }

    /** This request's address with all rows in the order in which they come, and the columns that the page shows by itself. */
    public String getPlain() {
        return address(Map.of(SORT, "", FILTER, "", FIRST, "", COLUMNS, "", PAGE, ""));
    }

    private String address(Map<String, String> changed) {
        Map<String, String> named = new LinkedHashMap<>();
        changed.forEach((parameter, value) -> named.put(name(table, parameter), value));
        return AskedAddress.with(named) + (table.equals(MAIN) ? "" : "#" + table);
    }

    /** A query that says the same of a main table; empty where nothing is asked. */
    public String query() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(SORT, (descending ? "-" : "") + sort);
        said.put(FILTER, words);
        said.put(FIRST, first == 0 ? "" : String.valueOf(first));
        said.put(COLUMNS, String.join(",", columns));
        return said.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** An address with this said in its query, too. */
    public String in(String address) {
        return joined(address, query());
    }

    /** An address with more in its query. */
    public static String joined(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? '&' : '?') + query;
    }

    /** Where the table's form leads. */
    public String getPath() {
        return AskedAddress.path() + (table.equals(MAIN) ? "" : "#" + table);
    }

    /** What else the request's query says, which a form that asks for something of the table has to keep. */
    public List<Choice> kept(List<String> parameters) {
        Set<String> asked = Stream.concat(parameters.stream(), Stream.of(PAGE))
                .map(this::named)
                .collect(Collectors.toSet());
        return AskedAddress.request().getParameterMap().entrySet().stream()
                .filter(each -> !asked.contains(each.getKey()))
                .flatMap(each -> Arrays.stream(each.getValue())
                        .filter(Predicate.not(String::isBlank))
                        .map(value -> new Choice(value, each.getKey(), "", true)))
                .toList();
    }
}
