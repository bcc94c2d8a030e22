package org.dutygraph.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What pages show of their tables, whose rows are records; for templates. */
@Component("tables")
public class Tables {

    /**
     * What is shown of a table; of one beside a page's main one as it comes where the address asks for a column or a page that
     * it has not, since the rest of the page is there all the same.
     *
     * @param table its id
     * @param columns the components of its rows by which it can be sorted and in which words are looked for
     * @throws RequestProblem 400 where a page's main table has no such column, 404 where it ends before the page
     */
    public <T> TableView<T> of(String table, List<T> all, String... columns) {
        TableAsked asked = TableAsked.of(table);
        List<String> names = Arrays.asList(columns);
        boolean main = table.equals(TableAsked.MAIN);
        TableAsked possible =
                main || asked.sort().isEmpty() || names.contains(asked.sort()) ? asked : asked.asItComes();
        List<T> found = TableView.arranged(possible, names, all, Components::value);
        PageTables.ofRequest().add(table, found, found.size(), all.size());
        long pages = Math.max(1, (found.size() + TableView.ROWS - 1) / TableView.ROWS);
        TableAsked there = !main && asked.page() > pages ? asked.firstPage() : asked;
        return TableView.cut(there, names, found, all.size(), TableView.ROWS);
    }

    /** Rows that the page shows as something else than a table, but that can be taken away as one. */
    public <T extends Record> boolean kept(String table, List<T> rows) {
        PageTables.ofRequest().addAsTheyAre(table, rows, rows.size());
        return true;
    }

    /**
     * Keeps rows that the page shows page by page, as something else than a table, so that all can be taken away as one.
     *
     * @param all reads the rows of all pages; asked for only where a file is wanted
     */
    public <T extends Record> void kept(String table, Paging.Page<T> page, Supplier<List<T>> all) {
        List<T> rows = PageTables.areWanted() ? all.get() : page.items();
        PageTables.ofRequest().addAsTheyAre(table, rows, page.total());
    }

    /**
     * Says what the page is cited by, where its own address and the current documents would not do.
     *
     * @param fixed what its address has to name so that the same is found there when later lists have come
     * @param documents those on which it rests, of which the graph need not have the facts
     */
    public void rests(Map<String, String> fixed, List<Sources.Document> documents) {
        PageTables.ofRequest().rests(fixed, documents);
    }

    /** What a table is called, kept for the sheets of a workbook. */
    public String called(String table, String name) {
        PageTables.ofRequest().name(table, name);
        return name;
    }

    /** The head of a column, kept for files that hold the table. */
    public String head(TableView<?> view, String column, String text) {
        PageTables.ofRequest().head(view.asked().table(), column, text);
        return text;
    }
}
