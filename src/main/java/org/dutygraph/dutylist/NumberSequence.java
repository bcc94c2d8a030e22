package org.dutygraph.dutylist;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The running numbers of one list, and what is wrong with them. */
final class NumberSequence {

    private final Map<Integer, DutyRow> byNumber = new HashMap<>();
    private int last;
    private @Nullable String category;
    private int lost;

    /** A row without a readable number stood here: the next number may leave room for it. */
    void skip() {
        lost++;
    }

    int expected() {
        return last + 1;
    }

    /**
     * Checks the number of the next row and reports it where it is wrong. Numbers may begin anew with each category.
     *
     * @param before the number of the row above in a table of all lists, in which numbers may run on; 0 in any other
     * @return whether the row is to be kept: the same row printed again, as at a page break, is not a second duty
     */
    boolean accept(DutyRow row, int before, Problems problems) {
        boolean isRestart = row.number() == 1 && last > 0 && !Objects.equals(row.category(), category);
        category = row.category();
        if (isRestart) {
            byNumber.clear();
            last = 0;
        }
        DutyRow former = byNumber.putIfAbsent(row.number(), row);
        if (former != null) {
            problems.add(
                    Rule.NUMBER_TWICE, row.line(), row.printed(), row.list().title(), row.number(), former.line());
        } else if (row.number() <= last || (row.number() > expected() + lost && row.number() != before + 1)) {
            problems.add(
                    Rule.NUMBER_OUT_OF_SEQUENCE,
                    row.line(),
                    row.printed(),
                    row.list().title(),
                    row.number(),
                    last == 0 ? "—" : last);
        }
        last = row.number();
        lost = 0;
        return former == null || !former.name().text().equals(row.name().text());
    }
}
