package org.dutygraph.dutylist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dutygraph.form.Form;
import org.dutygraph.form.FormLine;
import org.dutygraph.text.Spaces;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines of a document whose tables name the township of each row in a column: what stands above a table, and its
 * header, is said of all whose rows follow. Rows that name none are a part of their own, which is refused with each of them.
 */
final class TownshipRows {

    /** The part of the rows that name no township. */
    private static final String NONE = "乡镇不明";

    private static final Pattern WORD = Pattern.compile("[乡镇街]|township");
    private static final int LONGEST_HEADER = 400;

    private final List<FormLine> lines;
    private final List<Block> blocks = new ArrayList<>();
    private List<FormLine> above = new ArrayList<>();
    private @Nullable Layout layout;
    private String present = "";
    private boolean hasOther;

    TownshipRows(List<FormLine> lines) {
        this.lines = lines;
    }

    /** The parts; none where the tables name one township, or have no such column. */
    List<TownshipPart> parts() {
        if (lines.stream().noneMatch(TownshipRows::mayBeHeader)) {
            return List.of();
        }
        lines.forEach(this::accept);
        Map<String, String> names = names();
        List<String> parts = names.values().stream().distinct().toList();
        return hasOther || parts.size() < 2
                ? List.of()
                : parts.stream().map(name -> part(name, names)).toList();
    }

    /** Most documents have no such column, and need not be looked at any further. */
    private static boolean mayBeHeader(FormLine line) {
        return line.text().length() <= LONGEST_HEADER
                && WORD.matcher(line.text()).find()
                && Layout.ofHeader(PhysicalRow.of(line).cells())
                        .filter(columns -> columns.has(Column.TOWNSHIP))
                        .isPresent();
    }

    private void accept(FormLine line) {
        PhysicalRow row = PhysicalRow.of(line);
        Optional<Layout> header = Layout.ofHeader(row.cells());
        Layout columns = layout;
        if (header.isPresent()) {
            layout = header.get();
            // whose the rows of such a table are, nobody says
            hasOther |= !header.get().has(Column.TOWNSHIP);
            above.add(line);
            blocks.add(new Block(above, new LinkedHashMap<>()));
            above = new ArrayList<>();
        } else if (columns != null && row.cells().size() > 1) {
            duty(line, new RowCells(columns, row.cells(), row.separator()));
        } else {
            above.add(line);
        }
    }

    /** A row without a number goes on with the one above. */
    private void duty(FormLine line, RowCells row) {
        OptionalInt number =
                RowNumber.read(String.join("", row.cell(Column.NUMBER).paragraphs()));
        if (number.isPresent()) {
            present = row.township();
        }
        boolean isNamed = TownshipHeading.of(present).isPresent();
        blocks.get(blocks.size() - 1)
                .rows()
                .computeIfAbsent(isNamed ? present : "", any -> new ArrayList<>())
                .add(isNamed || number.isEmpty() ? line : doubted(line, row));
    }

    /** That a row names no township is said in its cell, so that whoever reads the part by itself knows. */
    private static FormLine doubted(FormLine line, RowCells row) {
        List<String> cells = new ArrayList<>(row.cells());
        int at = row.layout().columns().indexOf(Column.TOWNSHIP);
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, RowCells.DOUBT + Spaces.none(cells.get(at)));
        return line.withCells(cells, row.separator());
    }

    /** What its part is called, by what the rows name: the shortest that is no other's. */
    private Map<String, String> names() {
        List<String> printed = blocks.stream()
                .flatMap(block -> block.rows().keySet().stream())
                .distinct()
                .toList();
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : printed) {
            String bare = TownshipHeading.bare(name);
            boolean isOnly = printed.stream()
                    .filter(other -> TownshipHeading.bare(other).equals(bare))
                    .allMatch(other -> TownshipHeading.areOfOne(name, other));
            names.put(name, name.isEmpty() ? NONE : isOnly ? bare : name);
        }
        return names;
    }

    private TownshipPart part(String part, Map<String, String> names) {
        List<FormLine> own = new ArrayList<>();
        Block first = blocks.get(0);
        if (first.rows().keySet().stream().noneMatch(name -> part.equals(names.get(name)))) {
            first.above().stream().filter(TownshipRows::isOfAll).forEach(own::add);
        }
        for (Block block : blocks) {
            List<FormLine> rows = block.rows().entrySet().stream()
                    .filter(named -> part.equals(names.get(named.getKey())))
                    .flatMap(named -> named.getValue().stream())
                    .toList();
            if (!rows.isEmpty()) {
                own.addAll(block.above());
                own.addAll(rows);
            }
        }
        return new TownshipPart(part, new Form(TownshipParts.isText(own) ? own : TownshipParts.numbered(own)));
    }

    /** Whether a line above the first table may be of the document's cover: no header, and no title of a list. */
    private static boolean isOfAll(FormLine line) {
        PhysicalRow row = PhysicalRow.of(line);
        return Layout.ofHeader(row.cells()).isEmpty()
                && row.onlyText().flatMap(ListTitle::of).isEmpty();
    }

    /**
     * A table, or a page of one.
     *
     * @param above what stands above its rows: titles and its header
     * @param rows by what they name
     */
    private record Block(List<FormLine> above, Map<String, List<FormLine>> rows) {}
}
