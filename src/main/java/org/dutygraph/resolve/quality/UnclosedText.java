package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.Cell;

/**
 * Looks for a cell of running text, or for a department's part of it, that does not end with a full stop: something may be cut off.
 */
final class UnclosedText {

    private static final String CLOSING = "。！？.!?";
    private static final String BRACKETS = "）)”》";
    private static final int SHOWN = 24;
    /** A department's heading, set apart by a gap; within a line a semicolon may part the one department's words from the next's. */
    private static final Pattern BEFORE_HEADING = Pattern.compile(
            "；\\s+(?=\\p{IsHan}{2,24}?(?:局|委员会|委|部|办公室|办|联合会|法院|检察院|队|中心)(?:[、和]\\p{IsHan}{2,24}?(?:局|委员会|委|部|办公室|办|联合会|法院|检察院|队|中心))*(?:[：:]|\\s))");

    private UnclosedText() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.texts().forEach((kind, cell) -> {
            String end = lastParagraph(cell);
            if (!isClosed(end)) {
                findings.add(finding(row, kind, end));
            }
            String text = cell.text();
            Matcher heading = BEFORE_HEADING.matcher(text);
            while (heading.find()) {
                findings.add(finding(row, kind, text.substring(0, heading.start() + 1)));
            }
        });
        return findings;
    }

    private static String lastParagraph(Cell cell) {
        return cell.paragraphs().get(cell.paragraphs().size() - 1);
    }

    private static Finding finding(QualityRow row, CellKind kind, String end) {
        String shown = end.substring(Math.max(0, end.length() - SHOWN)).replace('\n', ' ');
        return Finding.in(row, kind, QualityRule.UNCLOSED_TEXT, "…" + shown, end.substring(end.length() - 1));
    }

    private static boolean isClosed(String text) {
        int last = text.length() - 1;
        while (last > 0 && BRACKETS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return CLOSING.indexOf(text.charAt(last)) >= 0;
    }
}
