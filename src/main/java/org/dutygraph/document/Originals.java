package org.dutygraph.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dutygraph.form.Area;
import org.dutygraph.form.Location;
import org.dutygraph.form.PagePicture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is shown of the original beside the text as it was read: the page, or the table, with what is cited in it. */
@Component
class Originals {

    /** What is shown around the cited cells, in parts of the page's width. */
    private static final double AROUND = 0.04;
    /** No less of the page's width is shown. */
    private static final double NARROWEST = 0.45;
    /** Rows of a table that are shown before the line, and after it. */
    private static final int NEAR = 3;
    /** A row with fewer cells that say something is a title above the header. */
    private static final int FEWEST_OF_HEADER = 3;

    private final ReceivedText received;
    private final Drawing drawing;

    Originals(ReceivedText received, Drawing drawing) {
        this.received = received;
        this.drawing = drawing;
    }

    /**
     * The pages of a line, which may be the beginning of a row that goes on to the next one; or one that is asked for.
     *
     * @param asked the page, of which the whole is shown; 0 for those of the line, or else the first
     * @return none where the document has no such page, or none that can be drawn
     */
    List<OriginalPage> pages(DocumentRow document, List<SourceLine> lines, Cited cited, int asked) {
        RowParts row = RowParts.of(cited, lines);
        List<Integer> pages = asked > 0 ? List.of(asked) : List.copyOf(row.pages());
        if (asked <= 0 && cited.line() == 0) {
            pages = first(lines);
        }
        return pages.stream()
                .flatMap(page -> page(document, lines, row, page, asked > 0).stream())
                .toList();
    }

    private static List<Integer> first(List<SourceLine> lines) {
        return lines.stream()
                .map(SourceLine::location)
                .filter(location -> location != null && location.page() > 0)
                .map(Location::page)
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<OriginalPage> page(
            DocumentRow document, List<SourceLine> lines, RowParts row, int page, boolean isWhole) {
        return drawing.pages(file(document), page, () -> received.bytes(document))
                .filter(pages -> page <= pages.count())
                .map(pages -> page(page, pages, onPage(lines, page), row, isWhole));
    }

    /** A page as a JPEG; empty where it cannot be drawn. */
    Optional<byte[]> jpeg(DocumentRow document, int page, int quarters) throws IOException {
        return drawing.jpeg(file(document), page, Math.floorMod(quarters, 4), () -> received.bytes(document));
    }

    private static String file(DocumentRow document) {
        return document.file() == null ? document.sha256() : document.file();
    }

    private static List<SourceLine> onPage(List<SourceLine> lines, int page) {
        return lines.stream()
                .filter(line -> line.location() != null && line.location().page() == page)
                .toList();
    }

    private static OriginalPage page(
            int page, PagePicture.Pages pages, List<SourceLine> lines, RowParts row, boolean isWhole) {
        int quarters = lines.stream()
                .flatMap(line -> line.areas().values().stream())
                .findFirst()
                .map(area -> area.quarters(pages.breadth()))
                .orElse(0);
        double height = OriginalPage.WIDTH / (quarters % 2 == 0 ? pages.breadth() : 1 / pages.breadth());
        List<OriginalPage.OriginalRow> rows = new ArrayList<>();
        List<Area> marked = new ArrayList<>();
        for (SourceLine line : lines) {
            Map<Integer, Area> areas = new TreeMap<>(line.areas());
            Set<Integer> cells = row.cells(line);
            List<OriginalPage.OriginalCell> shown = new ArrayList<>();
            areas.forEach((column, area) -> {
                Area upright = area.turned(quarters);
                boolean isMarked = cells.contains(column);
                if (isMarked) {
                    marked.add(upright);
                }
                shown.add(new OriginalPage.OriginalCell(
                        column + 1, text(line, column), OriginalPage.OriginalCell.corners(upright, height), isMarked));
            });
            if (!shown.isEmpty()) {
                rows.add(new OriginalPage.OriginalRow(line.number(), row.has(line), shown));
            }
        }
        rows.sort(Comparator.comparing(OriginalPage.OriginalRow::isMarked));
        boolean isAll = isWhole || marked.isEmpty();
        return new OriginalPage(
                page,
                pages.count(),
                quarters,
                isAll,
                view(isAll ? null : Area.around(marked), height),
                Math.round(height),
                rows);
    }

    private static String text(SourceLine line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    /** What of a page is shown: all of it, or what is around some of it. */
    private static String view(@Nullable Area around, double height) {
        if (around == null) {
            return "0 0 %d %d".formatted(OriginalPage.WIDTH, Math.round(height));
        }
        Area.Corner from = around.corners().get(0);
        Area.Corner to = around.corners().get(2);
        double least = NARROWEST - (to.x() - from.x());
        double aside = Math.max(AROUND, least / 2);
        double left = Math.max(0, Math.min(from.x() - aside, 1 - NARROWEST));
        double right = Math.min(1, Math.max(to.x() + aside, NARROWEST));
        double above = 2 * AROUND * OriginalPage.WIDTH;
        double top = Math.max(0, from.y() * height - above);
        double bottom = Math.min(height, to.y() * height + above);
        return "%d %d %d %d"
                .formatted(
                        Math.round(left * OriginalPage.WIDTH),
                        Math.round(top),
                        Math.round((right - left) * OriginalPage.WIDTH),
                        Math.round(bottom - top));
    }

    /** The table of a line in a file without pages; empty where it is in none. */
    Optional<OriginalTable> table(List<SourceLine> lines, Cited cited) {
        return lines.stream()
                .filter(cited::isOf)
                .findFirst()
                .filter(line -> line.location() != null
                        && line.location().page() == 0
                        && line.location().row() > 0)
                .map(line -> table(line, lines, cited));
    }

    private static OriginalTable table(SourceLine marked, List<SourceLine> lines, Cited cited) {
        List<SourceLine> all =
                lines.stream().filter(line -> isBeside(line, marked)).toList();
        int at = all.indexOf(marked);
        int header = IntStream.range(0, at)
                .filter(i -> filled(all.get(i)) >= FEWEST_OF_HEADER)
                .findFirst()
                .orElse(at);
        List<OriginalTable.TableRow> rows = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            if (i == header || (i >= header && Math.abs(i - at) <= NEAR)) {
                rows.add(row(all.get(i), cited, last >= 0 && i > last + 1));
                last = i;
            }
        }
        Location location = marked.location();
        return new OriginalTable(
                location == null ? "" : location.sheet(), location == null ? 0 : location.table(), rows);
    }

    private static long filled(SourceLine line) {
        return line.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isBeside(SourceLine line, SourceLine marked) {
        Location own = line.location();
        Location other = marked.location();
        return own != null
                && other != null
                && own.row() > 0
                && own.table() == other.table()
                && own.sheet().equals(other.sheet());
    }

    private static OriginalTable.TableRow row(SourceLine line, Cited cited, boolean isAfterGap) {
        Set<Integer> marked = cited.cells(line);
        List<OriginalTable.TableCell> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            cells.add(new OriginalTable.TableCell(i + 1, line.cells().get(i), marked.contains(i)));
        }
        int row = line.location() == null ? 0 : line.location().row();
        return new OriginalTable.TableRow(line.number(), row, cited.isOf(line), isAfterGap, cells);
    }
}
