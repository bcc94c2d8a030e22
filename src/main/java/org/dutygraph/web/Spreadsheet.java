package org.dutygraph.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel workbook that is read as it is opened: heads that stay in sight, texts that wrap, links that lead somewhere from
 * wherever the file is. A text stays a text whatever it begins with. Few rows are in memory at a time.
 */
public final class Spreadsheet implements Closeable {

    /** What HTTP calls such a file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What Excel allows in a cell, in the name of a sheet, and of links in a sheet. */
    private static final int LONGEST_CELL = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final int MOST_LINKS = 65_000;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 48;

    private final org.dhatim.fastexcel.Workbook book;
    private final Set<String> names = new HashSet<>();

    /** Begins a workbook that is written to a stream, which it does not close. */
    public Spreadsheet(OutputStream out) {
        book = new org.dhatim.fastexcel.Workbook(out, "Duty Graph", "1.0");
    }

    /**
     * A sheet of rows.
     *
     * @param rows of each the cells: numbers, truths, {@link Link}s, texts; null where there is nothing
     */
    public void table(String name, List<String> heads, List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        Worksheet sheet = book.newWorksheet(unique(name));
        for (int i = 0; i < heads.size(); i++) {
            sheet.value(0, i, heads.get(i));
            sheet.style(0, i).bold().wrapText(true).verticalAlignment("top").set();
            sheet.width(i, width(heads.get(i), rows, i));
        }
        sheet.freezePane(0, 1);
        int links = 0;
        for (int at = 0; at < rows.size(); at++) {
            for (int i = 0; i < heads.size(); i++) {
                links += cell(sheet, at + 1, i, rows.get(at).get(i), links);
            }
            if (at % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.setAutoFilter(0, 0, rows.size(), Math.max(0, heads.size() - 1));
        sheet.finish();
    }

    /** A sheet that says something, line by line: what, and what of it. */
    public void facts(String name, List<List<String>> facts) throws IOException {
        Worksheet sheet = book.newWorksheet(unique(name));
        for (int i = 0; i < facts.size(); i++) {
            sheet.value(i, 0, facts.get(i).get(0));
            sheet.style(i, 0).bold().verticalAlignment("top").set();
            sheet.value(i, 1, cut(facts.get(i).get(1)));
            sheet.style(i, 1).wrapText(true).verticalAlignment("top").set();
        }
        sheet.width(0, 18);
        sheet.width(1, 110);
        sheet.finish();
    }

    /** As wide as most of its texts want, within bounds. */
    private static double width(String head, List<? extends List<? extends @Nullable Object>> rows, int column) {
        double longest = rows.stream()
                .limit(ROWS_IN_MEMORY)
                .mapToDouble(row -> width(row.get(column)))
                .sorted()
                .skip(Math.min(rows.size(), ROWS_IN_MEMORY) * 9L / 10)
                .findFirst()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, Math.min(16, width(head))) + 2));
    }

    /** In characters of Latin width, of which a Chinese one has two. */
    private static double width(@Nullable Object value) {
        return value == null
                ? 0
                : value.toString()
                        .lines()
                        .mapToLong(line ->
                                line.chars().map(each -> each < 0x2E80 ? 1 : 2).sum())
                        .max()
                        .orElse(0);
    }

    /** Writes a cell, and tells how many links it has. */
    private static int cell(Worksheet sheet, int row, int column, @Nullable Object value, int links) {
        boolean linked = value instanceof Link && links < MOST_LINKS;
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (linked && value instanceof Link link) {
            sheet.hyperlink(row, column, HyperLink.external(link.address(), cut(link.text())));
        } else if (value != null) {
            sheet.value(row, column, cut(value.toString()));
        }
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        return linked ? 1 : 0;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_CELL, text.length()));
    }

    private String unique(String wanted) {
        String name = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        String shortened = name.substring(0, Math.min(LONGEST_NAME - 3, name.length()));
        String found = shortened.isEmpty() ? "1" : shortened;
        for (int i = 2; !names.add(found.toLowerCase(Locale.ROOT)); i++) {
            found = shortened + " " + i;
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }

    /** A text that leads to an address, which names its host. */
    public record Link(String text, String address) {

        @Override
        public String toString() {
            return text;
        }
    }
}
