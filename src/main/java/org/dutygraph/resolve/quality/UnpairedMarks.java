package org.dutygraph.resolve.quality;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dutygraph.dutylist.Cell;

/** Looks for brackets and quotation marks without a partner; a full- and a half-width one may be partners. */
final class UnpairedMarks {

    private static final String OPENING = "（《“【(";
    private static final String CLOSING = "）》”】)";
    private static final String ROUND = "（(）)";

    private UnpairedMarks() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.cells().forEach((kind, cell) -> check(row, kind, cell, findings));
        return findings;
    }

    private static void check(QualityRow row, CellKind kind, Cell cell, List<Finding> findings) {
        String text = cell.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (OPENING.indexOf(mark) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(mark) >= 0) {
                if (!open.isEmpty() && pair(text.charAt(open.peek()), mark)) {
                    open.pop();
                } else if (!isNumber(text, i)) {
                    findings.add(finding(row, kind, text, i));
                }
            }
        }
        open.forEach(at -> findings.add(finding(row, kind, text, at)));
    }

    private static boolean pair(char opening, char closing) {
        return OPENING.indexOf(opening) == CLOSING.indexOf(closing)
                || (ROUND.indexOf(opening) >= 0 && ROUND.indexOf(closing) >= 0);
    }

    /** The bracket of a number such as 1). */
    private static boolean isNumber(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1)) && ROUND.indexOf(text.charAt(at)) >= 0;
    }

    private static Finding finding(QualityRow row, CellKind kind, String text, int at) {
        String mark = text.substring(at, at + 1);
        return Finding.in(row, kind, QualityRule.UNPAIRED_MARK, Excerpts.around(text, at, at + 1), mark);
    }
}
