package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the table form: paragraphs as they are, rows with bars between their cells, as in a pipe table. */
final class LineWriter {

    private static final String BAR = "|";
    private static final String BREAK = "<br>";
    private static final Pattern BETWEEN = Pattern.compile(" ?(?<!\\\\)\\| ?");

    private final List<FormLine> lines = new ArrayList<>();

    /** A paragraph outside tables; its line breaks become lines. */
    void paragraph(String text, @Nullable Location location) {
        paragraph(text, location, Map.of());
    }

    /** The same where its place on the page is known. */
    void paragraph(String text, @Nullable Location location, Map<Integer, Area> areas) {
        text.lines().map(String::strip).forEach(line -> add(line, location, areas));
    }

    /** A blank line, at which a table may end. */
    void gap(@Nullable Location location) {
        add("", location, Map.of());
    }

    /**
     * The rows of a table that are not blank.
     *
     * @param location where a row stands, by its number in the grid
     */
    void table(Grid grid, IntFunction<Location> location) {
        table(grid, location, row -> Map.of());
    }

    /**
     * The same where the places of its cells on the page are known.
     *
     * @param areas those of the cells of a row, by their columns
     */
    void table(Grid grid, IntFunction<Location> location, IntFunction<Map<Integer, Area>> areas) {
        grid.texts().forEach((row, cells) -> {
            if (cells.stream().anyMatch(text -> !text.isBlank())) {
                row(cells, location.apply(row), areas.apply(row));
            }
        });
    }

    void row(List<String> cells, @Nullable Location location) {
        row(cells, location, Map.of());
    }

    private void row(List<String> cells, @Nullable Location location, Map<Integer, Area> areas) {
        add(cells.stream().map(LineWriter::cell).collect(Collectors.joining(" | ", "| ", " |")), location, areas);
    }

    /** The cells of a row as it is written here, and any other line as it is. */
    static List<String> cells(String line) {
        if (line.length() < 2 || !line.startsWith(BAR) || !line.endsWith(BAR)) {
            return List.of(line);
        }
        return Arrays.stream(BETWEEN.split(line.substring(1, line.length() - 1), -1))
                .map(cell -> cell.strip().replace("\\|", BAR).replace(BREAK, "\n"))
                .toList();
    }

    /** A line break within a cell is mark-up, and a bar is escaped (GitHub Flavored Markdown, tables). */
    private static String cell(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace(BAR, "\\|"))
                .collect(Collectors.joining(BREAK));
    }

    private void add(String text, @Nullable Location location, Map<Integer, Area> areas) {
        lines.add(new FormLine(lines.size() + 1, text, true, location, areas));
    }

    List<FormLine> lines() {
        return lines;
    }
}
