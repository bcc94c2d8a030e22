package org.dutygraph.dutylist;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells as spreadsheets save them in tab-separated text: one with a line break, a comma or a quotation mark stands between
 * quotation marks, and those within it are doubled (RFC 4180, section 2).
 */
final class Quoted {

    private static final String MARK = "\"";
    private static final String DOUBLED = MARK + MARK;
    private static final Pattern CELL = Pattern.compile("\"(?:[^\"]|\"\")*+\"");
    /** A cell without any of these may have its marks from the document, unless the whole row has them. */
    private static final Pattern REASON = Pattern.compile("\"\"|,");

    private Quoted() {}

    /** The cells of one line. */
    static List<String> ofLine(List<String> cells) {
        boolean isHabit = cells.stream().allMatch(cell -> cell.isEmpty() || isQuoted(cell));
        return cells.stream()
                .map(cell -> isHabit || REASON.matcher(cell).find() ? text(cell) : cell)
                .toList();
    }

    /** A cell that several lines made. */
    static String ofLines(String cell) {
        return cell.contains("\n") ? text(cell) : cell;
    }

    /** Whether a cell goes on on the next line: it begins with a quotation mark and does not end with one. */
    static boolean isOpen(String cell) {
        return cell.startsWith(MARK) && (cell.length() == 1 || !cell.endsWith(MARK));
    }

    private static boolean isQuoted(String cell) {
        return cell.startsWith(MARK) && CELL.matcher(cell).matches();
    }

    private static String text(String cell) {
        return isQuoted(cell) ? cell.substring(1, cell.length() - 1).replace(DOUBLED, MARK) : cell;
    }
}
