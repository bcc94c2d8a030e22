package org.dutygraph.dutylist;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.dutygraph.form.Location;

/**
 * Reads the running number of a row; of one in a table that prints none it is the next. Recognition takes a 1 that stands alone for a letter, or overlooks it: what its place among the
 * others says settles it.
 *
 * @param expected the number that the row should have
 * @param isFirst whether no row stands above it
 */
record RecognisedNumber(int expected, boolean isFirst, Problems problems) {

    private static final Pattern LIKE_ONE = Pattern.compile("[IlLi|!丨]");
    private static final Pattern LIKE_NAUGHT = Pattern.compile("[OoQ〇]");

    OptionalInt read(PhysicalRow row, String first, Layout columns) {
        if (columns.isCounted()) {
            RowCells cells = new RowCells(columns, row.cellsWithin(columns.width()), row.separator());
            return cells.isDuty() ? OptionalInt.of(expected) : OptionalInt.empty();
        }
        OptionalInt printed = RowNumber.read(first);
        Location location = row.source().location();
        if (printed.isPresent() || location == null || location.confidence() == null) {
            return printed;
        }
        OptionalInt alike = RowNumber.read(
                LIKE_NAUGHT.matcher(LIKE_ONE.matcher(first).replaceAll("1")).replaceAll("0"));
        boolean isOverlooked = first.isBlank() && isFirst && expected == 1;
        boolean namesDuty = !new RowCells(columns, row.cells(), row.separator())
                .cell(Column.NAME)
                .isEmpty();
        if (!namesDuty || !(isOverlooked || (alike.isPresent() && alike.getAsInt() == expected))) {
            return printed;
        }
        problems.add(Rule.NUMBER_SUPPOSED, row.line(), row.source().text(), first, expected);
        return OptionalInt.of(expected);
    }
}
