package org.dutygraph.dutylist;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell that says on which list its row stands, where all lists are in one table: 基本履职, 配合履职事项清单, 收回类, or the code of a
 * list as this application's own tables have it.
 */
final class ListCell {

    private static final int LONGEST = 24;
    private static final String AFTER = "(?:履职)?(?:事项|职责)?(?:清单|目录)?(?:表|类)?(?:\\([^()]*\\))?";
    private static final String BEFORE = "(?:\\(?[一二三\\d]\\)?[、.]?)?(?:乡镇|街道|乡|镇|\\(街道\\))*";
    private static final Pattern BASIC = Pattern.compile(BEFORE + "基本" + AFTER + "|basic");
    private static final Pattern ASSISTED = Pattern.compile(BEFORE + "(?:配合|协助)" + AFTER + "|assisted");
    private static final Pattern RECLAIMED =
            Pattern.compile(BEFORE + "(?:由|被)?(?:上级)?(?:部门)?(?:收回|上收)" + AFTER + "|reclaimed");

    private ListCell() {}

    /** The list that a cell names; empty where it says anything else. */
    static Optional<ListKind> of(String cell) {
        if (cell.length() > LONGEST && cell.indexOf('<') < 0) {
            return Optional.empty();
        }
        String text = Column.bare(cell);
        if (BASIC.matcher(text).matches()) {
            return Optional.of(ListKind.BASIC);
        }
        if (ASSISTED.matcher(text).matches()) {
            return Optional.of(ListKind.ASSISTED);
        }
        return RECLAIMED.matcher(text).matches() ? Optional.of(ListKind.RECLAIMED) : Optional.empty();
    }
}
