package org.dutygraph.dutylist;

import java.util.List;
import java.util.OptionalInt;
import org.dutygraph.form.FormLine;

/** Looks ahead at the lines that follow one which may be a title. */
final class Following {

    private Following() {}

    /**
     * Whether a table of its own follows, before the title of a list: its header, and rows that do not count on.
     *
     * @param lines the lines that follow
     * @param expected the number of the next row of the present table
     */
    static boolean beginsAnew(List<FormLine> lines, int expected) {
        boolean hasHeader = false;
        for (FormLine line : lines) {
            PhysicalRow row = PhysicalRow.of(line);
            if (row.onlyText().flatMap(ListTitle::of).isPresent()) {
                return hasHeader;
            }
            OptionalInt number = RowNumber.read(row.cells().get(0));
            if (row.cells().size() > 1 && number.isPresent()) {
                return number.getAsInt() < expected;
            }
            hasHeader |= Layout.ofHeader(row.cells()).isPresent();
        }
        return hasHeader;
    }
}
