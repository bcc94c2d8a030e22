package org.dutygraph.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.dutygraph.form.TypedLine.Segment;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;
import technology.tabula.Page;
import technology.tabula.Rectangle;
import technology.tabula.TextElement;

/**
 * Tables without ruled lines. Their header says where the columns are, the white that runs down all lines where one ends; each
 * running number makes a row, which goes as far as the widest white before the next number.
 */
final class UnruledTable {

    static final Pattern NUMBER_HEADER = Pattern.compile("序号|编号|序列");
    static final Pattern NUMBER = Pattern.compile("[(（]?\\d{1,4}[)）]?[.．、]?");
    private static final int FEWEST_COLUMNS = 3;
    /** The lines of a header are nearer than this to each other, in widths of a character. */
    private static final double WITHIN_HEADER = 1.9;
    /** What stands alone in its line further below is no part of the table, in such widths. */
    private static final double BELOW = 2.3;
    /** Nor is what stands alone in its line further above it. */
    private static final double ABOVE = 3.2;

    private final double size;
    private final RowBegins rows;
    private final List<TypedLine> lines;

    private UnruledTable(Page page) {
        this.size = TypedLine.size(page.getText());
        this.rows = new RowBegins(size);
        this.lines = TypedLine.of(page.getText(), size);
    }

    /** The tables of a page, and the columns of the last of them. */
    record Found(List<PageTable> tables, @Nullable UnruledColumns columns) {}

    /**
     * The tables of a page that has no ruled ones.
     *
     * @param former the columns of the table that ended on the page before; null where there was none
     */
    static Found of(Page page, @Nullable UnruledColumns former) {
        return new UnruledTable(page).found(former);
    }

    private Found found(@Nullable UnruledColumns former) {
        List<Integer> headers = IntStream.range(0, lines.size())
                .filter(i -> isHeader(lines.get(i)))
                .boxed()
                .toList();
        List<PageTable> tables = new ArrayList<>();
        UnruledColumns columns = former;
        if (former != null) {
            List<TypedLine> own = lines.subList(0, headers.isEmpty() ? lines.size() : begin(headers.get(0)));
            columns = former.on(own, size);
            tables.addAll(tables(own, columns, 0));
        }
        for (int i = 0; i < headers.size(); i++) {
            int begin = begin(headers.get(i));
            int end = i + 1 < headers.size() ? begin(headers.get(i + 1)) : lines.size();
            List<TypedLine> own = lines.subList(begin, end);
            Optional<UnruledColumns> under = columns(own, lines.get(headers.get(i)));
            if (under.isPresent()) {
                columns = under.get();
                tables.addAll(tables(own, columns, headers.get(i) - begin + 1));
            }
        }
        return new Found(tables, columns);
    }

    private static boolean isHeader(TypedLine line) {
        return line.segments().size() >= FEWEST_COLUMNS
                && line.segments().stream().anyMatch(UnruledTable::isNumberHeader);
    }

    private static boolean isNumberHeader(Segment segment) {
        return NUMBER_HEADER.matcher(Spaces.none(segment.text())).matches();
    }

    /** The first line of the header that has this line: its cells may have several. */
    private int begin(int header) {
        int begin = header;
        while (begin > 0
                && lines.get(begin).base() - lines.get(begin - 1).base() < WITHIN_HEADER * size
                && !lines.get(begin - 1)
                        .isAcross(lines.get(header).segments().stream()
                                .map(Segment::middle)
                                .toList())
                && number(lines.get(begin - 1).segments()) < 0) {
            begin--;
        }
        return begin;
    }

    private static int number(List<Segment> segments) {
        return IntStream.range(0, segments.size())
                .filter(i -> NUMBER.matcher(segments.get(i).text()).matches())
                .findFirst()
                .orElse(-1);
    }

    private Optional<UnruledColumns> columns(List<TypedLine> own, TypedLine header) {
        List<Segment> cells = cells(own, header);
        int number = IntStream.range(0, cells.size())
                .filter(i -> isNumberHeader(cells.get(i)))
                .findFirst()
                .orElseThrow();
        return UnruledColumns.under(cells, number, own, size);
    }

    /** The cells of a header: those of its line with the number, and those beside them in the lines below, before any number. */
    private static List<Segment> cells(List<TypedLine> own, TypedLine header) {
        List<Segment> cells = new ArrayList<>(header.segments());
        for (TypedLine line : own.subList(own.indexOf(header) + 1, own.size())) {
            if (number(line.segments()) >= 0) {
                break;
            }
            line.segments().stream()
                    .filter(segment -> cells.stream()
                            .noneMatch(cell -> cell.left() < segment.right() && segment.left() < cell.right()))
                    .forEach(cells::add);
        }
        cells.sort(Comparator.comparingDouble(Segment::left));
        return cells;
    }

    /**
     * The table that these lines have, in parts where a title stands between its rows: what stands on a page is told from its top to
     * its bottom.
     *
     * @param headers how many lines its header has at least
     */
    private List<PageTable> tables(List<TypedLine> own, UnruledColumns columns, int headers) {
        List<TypedLine> body = body(own, columns, headers);
        // prose goes across the columns
        boolean isProse = headers == 0
                && body.stream().noneMatch(line -> isNumbered(line, columns))
                && 2 * body.size() < own.size();
        if (body.isEmpty() || isProse) {
            return List.of();
        }
        List<Integer> parts = new ArrayList<>(List.of(0));
        for (int i = Math.max(1, headers); i < body.size(); i++) {
            if (isNumbered(body.get(i), columns) && isBelowTitle(body.get(i), own, columns)) {
                parts.add(i);
            }
        }
        parts.add(body.size());
        Edges edges = new Edges(edges(body, columns, true), edges(body, columns, false));
        return IntStream.range(0, parts.size() - 1)
                .mapToObj(part -> table(
                        body.subList(parts.get(part), parts.get(part + 1)), columns, part == 0 ? headers : 0, edges))
                .toList();
    }

    /** Whether the line above is a title: alone, and over several columns. */
    private static boolean isBelowTitle(TypedLine line, List<TypedLine> own, UnruledColumns columns) {
        int at = own.indexOf(line);
        TypedLine above = at == 0 ? null : own.get(at - 1);
        return above != null && above.isAlone() && (above.isAcross(columns.middles()) || !columns.isInOne(above));
    }

    private static boolean isNumbered(TypedLine line, UnruledColumns columns) {
        return line.segments().stream()
                .anyMatch(segment -> columns.at(segment.middle()) == columns.number()
                        && NUMBER.matcher(segment.text()).matches());
    }

    private PageTable table(List<TypedLine> body, UnruledColumns columns, int headers, Edges edges) {
        List<Integer> numbered = IntStream.range(headers, body.size())
                .filter(i -> isNumbered(body.get(i), columns))
                .boxed()
                .toList();
        // what stands in the middle of a cell does not tell where the cell begins
        boolean areBlanksKnown = !numbered.isEmpty() && !rows.areFirst(body, numbered, headers);
        return cells(body, rows.begins(body, numbered, headers), columns, edges, areBlanksKnown);
    }

    /** Its lines without what stands across its columns, or by itself below it. */
    private List<TypedLine> body(List<TypedLine> own, UnruledColumns columns, int headers) {
        List<TypedLine> body = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            TypedLine line = own.get(i);
            boolean isAbove = body.isEmpty()
                    && line.isAlone()
                    && (i + 1 == own.size() || own.get(i + 1).base() - line.base() > ABOVE * size);
            boolean isFar =
                    !body.isEmpty() && line.base() - body.get(body.size() - 1).base() > BELOW * size;
            boolean isOfTable = !line.isAcross(columns.middles())
                    && (body.size() < headers || !line.isAlone() || (!isFar && columns.isInOne(line)));
            if (isOfTable && !isAbove) {
                body.add(line);
            }
        }
        return body;
    }

    private PageTable cells(
            List<TypedLine> body, List<Integer> begins, UnruledColumns columns, Edges edges, boolean areBlanksKnown) {
        List<Double> lefts = edges.lefts();
        List<Double> rights = edges.rights();
        Map<Rectangle, List<TextElement>> cells = new LinkedHashMap<>();
        for (int row = 0; row < begins.size(); row++) {
            int end = row + 1 < begins.size() ? begins.get(row + 1) : body.size();
            List<TypedLine> own = body.subList(begins.get(row), end);
            double top = row == 0
                    ? top(own)
                    : (own.get(0).base() + body.get(begins.get(row) - 1).base()) / 2;
            double bottom = end == body.size()
                    ? own.get(own.size() - 1).base() + size / 2
                    : (body.get(end).base() + own.get(own.size() - 1).base()) / 2;
            for (int column = 0; column < columns.count(); column++) {
                int at = column;
                Rectangle cell = new Rectangle(
                        (float) top, lefts.get(at).floatValue(), (float) (rights.get(at) - lefts.get(at)), (float)
                                (bottom - top));
                cells.put(
                        cell,
                        own.stream()
                                .flatMap(line -> line.segments().stream())
                                .flatMap(segment -> segment.characters().stream())
                                .filter(character -> columns.at(character.getCenterX()) == at)
                                .toList());
            }
        }
        return PageTable.of(top(body), cells, areBlanksKnown);
    }

    /** Where the columns of a table begin and end. */
    private record Edges(List<Double> lefts, List<Double> rights) {}

    private double top(List<TypedLine> lines) {
        return lines.get(0).base() - 1.5 * size;
    }

    /** Where the columns begin, or where they end: with their longest line, since a line that ends before is a paragraph's last. */
    private List<Double> edges(List<TypedLine> body, UnruledColumns columns, boolean areLeft) {
        return IntStream.range(0, columns.count())
                .mapToObj(column -> {
                    DoubleStream ends = body.stream()
                            .flatMap(line -> line.segments().stream())
                            .flatMap(segment -> segment.characters().stream())
                            .filter(character -> columns.at(character.getCenterX()) == column)
                            .mapToDouble(character -> areLeft ? character.getLeft() : character.getRight());
                    double otherwise = columns.middles().get(column) + (areLeft ? -size : size);
                    return areLeft ? ends.min().orElse(otherwise) : ends.max().orElse(otherwise);
                })
                .toList();
    }
}
