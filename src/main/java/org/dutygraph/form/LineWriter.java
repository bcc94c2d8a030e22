package org.dutygraph.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the table form: paragraphs as they are, rows with bars between their cells, as in a pipe table. */
final class LineWriter {

    private static final String BAR = "|";

    private final List<FormLine> lines = new ArrayList<>();

    /** A paragraph outside tables; its line breaks become lines. */
    void paragraph(String text, @Nullable Location location) {
        text.lines().map(String::strip).forEach(line -> add(line, location));
    }

    /** A blank line, at which a table may end. */
    void gap(@Nullable Location location) {
        add("", location);
    }

    /**
     * The rows of a table that are not blank.
     *
     * @param location where a row stands, by its number in the grid
     */
    void table(Grid grid, IntFunction<Location> location) {
        grid.texts().forEach((row, cells) -> {
            if (cells.stream().anyMatch(text -> !text.isBlank())) {
                row(cells, location.apply(row));
            }
        });
    }

    void row(List<String> cells, @Nullable Location location) {
        add(cells.stream().map(LineWriter::cell).collect(Collectors.joining(" | ", "| ", " |")), location);
    }

    /** A line break within a cell is mark-up, and a bar is escaped (GitHub Flavored Markdown, tables). */
    private static String cell(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace(BAR, "\\|"))
                .collect(Collectors.joining("<br>"));
    }

    private void add(String text, @Nullable Location location) {
        lines.add(new FormLine(lines.size() + 1, text, true, location));
    }

    List<FormLine> lines() {
        return lines;
    }
}
