package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dutygraph.form.FormLine;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file divided into cells: at tabs, or at the bars of a pipe table.
 *
 * @param source the line
 * @param separator what divides its cells
 * @param cells as printed, blanks at their ends included only in {@code source}; a line without separators is one cell
 */
record PhysicalRow(FormLine source, String separator, List<String> cells) {

    private static final String TAB = "\t";
    private static final String BAR = "|";
    /** A bar that is text is written {@code \|} in a pipe table (GitHub Flavored Markdown, tables). */
    private static final Pattern BARS = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern RULE_CELL = Pattern.compile("\\s*:?-+:?\\s*");
    /** Page numbers: 12, - 12 -, — 12 —, 第12页, 12/48. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–]*\\d{1,3}[-—–]*|第\\d{1,3}页(?:[,，/]?共\\d{1,3}页)?|\\d{1,3}/\\d{1,3}");

    static PhysicalRow of(FormLine line) {
        String text = Spaces.trim(line.text());
        if (text.startsWith(BAR)) {
            return ofPipes(line, text);
        }
        if (line.text().contains(TAB)) {
            return new PhysicalRow(line, TAB, Quoted.ofLine(strip(line.text().split(TAB, -1))));
        }
        return BARS.matcher(text).find() ? ofPipes(line, text) : new PhysicalRow(line, "", List.of(text));
    }

    private static PhysicalRow ofPipes(FormLine line, String text) {
        boolean begins = text.startsWith(BAR);
        boolean ends = endsWithBar(text);
        String inner = text.substring(begins ? 1 : 0, text.length() - (ends ? 1 : 0));
        List<String> cells = strip(BARS.split(inner, -1)).stream()
                .map(cell -> cell.replace("\\|", BAR))
                .toList();
        return new PhysicalRow(line, BAR, cells);
    }

    private static List<String> strip(String[] cells) {
        return Arrays.stream(cells).map(Spaces::trim).toList();
    }

    int line() {
        return source.number();
    }

    /** Whether a pipe row begins with a bar and does not end with one, so that its last cell goes on. */
    boolean isOpen() {
        return source.text().strip().startsWith(BAR) && !isClosed();
    }

    /** Whether a pipe row ends with its bar. */
    boolean isClosed() {
        return endsWithBar(source.text().strip());
    }

    private static boolean endsWithBar(String text) {
        return text.length() > 1 && text.endsWith(BAR) && !text.endsWith("\\|");
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The line under the header of a pipe table. */
    boolean isRule() {
        return separator.equals(BAR)
                && cells.stream()
                        .allMatch(cell ->
                                cell.isEmpty() || RULE_CELL.matcher(cell).matches());
    }

    boolean isPageNumber() {
        return separator.isEmpty()
                && PAGE_NUMBER.matcher(Spaces.none(cells.get(0))).matches();
    }

    /** The text of a row that has only one, once or repeated in each cell as exporters of merged cells do. */
    Optional<String> onlyText() {
        String only = "";
        for (String cell : cells) {
            if (!cell.isEmpty() && !only.isEmpty() && !cell.equals(only)) {
                return Optional.empty();
            }
            only = cell.isEmpty() ? only : cell;
        }
        return only.isEmpty() ? Optional.empty() : Optional.of(only);
    }

    /**
     * Whether it has a number where most tables have it, or where others have it.
     *
     * @param columns theirs; null where there are none
     */
    boolean isNumbered(@Nullable Layout columns) {
        return RowNumber.read(cells.get(0)).isPresent()
                || (columns != null && new RowCells(columns, cells, separator).isNumbered());
    }

    /** Whether its last cell goes on on the next line. */
    boolean isWithinQuotes() {
        return Quoted.isOpen(cells.get(cells.size() - 1));
    }

    /** The same where it has so many cells at least: with blank ones at its end up to a width. */
    PhysicalRow filled(int least, int width) {
        if (cells.size() < least || cells.size() >= width || isWithinQuotes()) {
            return this;
        }
        List<String> filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(width - cells.size(), ""));
        return new PhysicalRow(source, separator, filled);
    }

    /** The cells without the blank ones at the end that go beyond the table's width. */
    List<String> cellsWithin(int width) {
        List<String> within = new ArrayList<>(cells);
        while (within.size() > width && within.get(within.size() - 1).isEmpty()) {
            within.remove(within.size() - 1);
        }
        return within;
    }
}
