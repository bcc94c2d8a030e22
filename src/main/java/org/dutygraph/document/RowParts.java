package org.dutygraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dutygraph.form.Location;

/** The lines of a cited row: one, and those that go on with it, as where a page ends within a row. */
final class RowParts {

    private static final Pattern NUMBER = Pattern.compile("[(（]?\\d{1,4}[)）]?[.．、]?");

    private final Cited cited;
    private final List<SourceLine> lines;

    private RowParts(Cited cited, List<SourceLine> lines) {
        this.cited = cited;
        this.lines = lines;
    }

    /** The row that is cited among these lines; one of no lines where none is. */
    static RowParts of(Cited cited, List<SourceLine> lines) {
        int at = IntStream.range(0, lines.size())
                .filter(i -> cited.isOf(lines.get(i)))
                .findFirst()
                .orElse(-1);
        List<SourceLine> own = new ArrayList<>();
        if (at >= 0) {
            own.add(lines.get(at));
            addRest(own, lines.subList(at + 1, lines.size()));
        }
        return new RowParts(cited, own);
    }

    /** Rows without a number of their own go on with the one above; between them stand heads of pages and of tables. */
    private static void addRest(List<SourceLine> own, List<SourceLine> below) {
        List<String> cells = own.get(0).cells();
        int number = IntStream.range(0, cells.size())
                .filter(i -> NUMBER.matcher(cells.get(i)).matches())
                .findFirst()
                .orElse(-1);
        for (SourceLine line : below) {
            Location location = line.location();
            boolean isRow = location != null && location.page() > 0 && location.row() > 0;
            if (number < 0
                    || (isRow && !mayGoOn(line, number))
                    || !line.duties().isEmpty()) {
                return;
            }
            if (isRow
                    && line.cells().size() == cells.size()
                    && line.cells().get(number).isBlank()) {
                own.add(line);
            }
        }
    }

    /** Whether it is no row of its own: it has no number, or is the header that is printed again. */
    private static boolean mayGoOn(SourceLine line, int number) {
        return number >= line.cells().size()
                || !NUMBER.matcher(line.cells().get(number)).matches();
    }

    boolean has(SourceLine line) {
        return lines.contains(line);
    }

    /** Which cells of a line are cited, from 0: of one that goes on, those below the cited ones that say something. */
    Set<Integer> cells(SourceLine line) {
        if (!has(line) || cited.isOf(line)) {
            return cited.cells(line);
        }
        return cited.cells(lines.get(0)).stream()
                .filter(column -> column < line.cells().size()
                        && !line.cells().get(column).isBlank())
                .collect(Collectors.toSet());
    }

    /** The pages on which something of it is cited. */
    Set<Integer> pages() {
        Set<Integer> pages = new TreeSet<>();
        for (SourceLine line : lines) {
            Location location = line.location();
            if (location != null
                    && location.page() > 0
                    && (cited.isOf(line) || !cells(line).isEmpty())) {
                pages.add(location.page());
            }
        }
        return pages;
    }
}
