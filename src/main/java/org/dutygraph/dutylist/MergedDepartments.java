package org.dutygraph.dutylist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Departments that are printed once for several rows, where a file does not tell such a cell from a blank one. A list that never
 * prints the same department twice, one below the other, and has blank cells instead, has such cells: nearly every list has a
 * department with duties that follow each other. What is so supposed is reported row by row.
 */
final class MergedDepartments {

    /** Of fewer rows nothing is known. */
    private static final int HABIT = 8;
    /** A cell ends where a page does, so that its department may stand again below; so many blank cells for each such place. */
    private static final int BLANKS = 3;

    private final Set<Integer> lines = new HashSet<>();

    /** Says that a row has no department, and that its file may have none there because the one above holds for it. */
    void mayReach(int line) {
        lines.add(line);
    }

    /** What becomes of the rows of a list. */
    UnaryOperator<DutyRow> of(List<DutyRow> rows, Problems problems) {
        Map<Integer, DutyRow> above = supposed(
                rows.stream().filter(row -> row.list() == ListKind.ASSISTED).toList());
        return row -> {
            DutyRow from = above.get(row.line());
            if (from == null || row.list() != ListKind.ASSISTED) {
                return row;
            }
            problems.add(
                    Rule.DEPARTMENT_SUPPOSED,
                    row.line(),
                    row.printed(),
                    from.departments().text().replace("\n", "、"),
                    from.number());
            return row.with(from.departments());
        };
    }

    /** The row above whose department holds for a row, by the line of that. */
    private Map<Integer, DutyRow> supposed(List<DutyRow> rows) {
        Map<Integer, DutyRow> above = new HashMap<>();
        int again = 0;
        @Nullable DutyRow last = null;
        for (int i = 0; i < rows.size(); i++) {
            DutyRow row = rows.get(i);
            if (!row.departments().isEmpty()) {
                boolean isAgain = i > 0
                        && row.departments()
                                .text()
                                .equals(rows.get(i - 1).departments().text());
                again += isAgain ? 1 : 0;
                last = row;
            } else if (last != null && lines.contains(row.line())) {
                above.put(row.line(), last);
            } else {
                last = null;
            }
        }
        return rows.size() < HABIT || BLANKS * again > above.size() ? Map.of() : above;
    }
}
