package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dutygraph.text.Offices;
import org.jspecify.annotations.Nullable;

/** Makes duties of the rows of one list, as far as their cells are certain. */
final class RowReader {

    private static final Pattern SENTENCE = Pattern.compile("[，。；：,;:]");
    private static final int LONGEST_CATEGORY = 12;

    private final ListKind list;
    private final Problems problems;
    private final Set<String> categories;
    private @Nullable String category;

    /** For one list; the categories are those the whole document has shown so far. */
    RowReader(ListKind list, Set<String> categories, Problems problems) {
        this.list = list;
        this.categories = categories;
        this.problems = problems;
    }

    /** A category set above its rows. */
    void enterGroup(GroupTitle group) {
        category = group.category();
    }

    /** The duty of a row; empty, and reported, where the row has no certain name. */
    Optional<DutyRow> read(OpenRow row, Layout layout) {
        RowCells cells = new RowCells(layout, row.cells(), row.separator());
        if (cells.hasSurplus()) {
            problems.add(Rule.TOO_MANY_CELLS, row.line(), row.printed(), cells.found(), layout.width());
        }
        Cell name = cells.cell(Column.NAME);
        if (!cells.isWhole() || name.isEmpty()) {
            problems.add(Rule.TOO_FEW_CELLS, row.line(), row.printed(), cells.filled(), layout.width());
        }
        if (name.isEmpty() || (!cells.isWhole() && !isCertain(cells))) {
            return Optional.empty();
        }
        return Optional.of(duty(row, cells, name));
    }

    private DutyRow duty(OpenRow row, RowCells cells, Cell name) {
        Cell departments = cells.departments(list);
        boolean isWhole = cells.isWhole();
        return new DutyRow(
                list,
                row.number(),
                category(cells),
                name,
                isWhole || Offices.areNamedIn(departments.text()) ? departments : Cell.NONE,
                isWhole ? cells.cell(Column.SUPERIOR_RESPONSIBILITY) : Cell.NONE,
                isWhole ? cells.cell(Column.TOWNSHIP_RESPONSIBILITY) : Cell.NONE,
                isWhole ? cells.wayOfWorking() : Cell.NONE,
                row.printed(),
                row.line(),
                row.location());
    }

    /** The row's own category; where the cell is blank, as converters leave the lower part of a merged cell, the one above. */
    private @Nullable String category(RowCells cells) {
        String own = cells.category();
        if (!own.isEmpty()) {
            category = own;
            categories.add(own);
        }
        return category;
    }

    /**
     * Whether a row that lacks cells lacks them at its end, so that its name is where it should be: its category is one
     * that the list has, or at least looks like one.
     */
    private boolean isCertain(RowCells cells) {
        String own = cells.category();
        return !cells.layout().has(Column.CATEGORY)
                || categories.contains(own)
                || (!own.isEmpty()
                        && own.length() <= LONGEST_CATEGORY
                        && !SENTENCE.matcher(own).find());
    }
}
