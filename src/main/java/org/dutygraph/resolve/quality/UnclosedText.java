package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import org.dutygraph.dutylist.Cell;

/** Looks for a cell of running text that does not end with a full stop: something may be cut off. */
final class UnclosedText {

    private static final String CLOSING = "。！？.!?";
    private static final String BRACKETS = "）)”》";
    private static final int SHOWN = 24;

    private UnclosedText() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.texts().forEach((kind, cell) -> {
            String end = lastParagraph(cell);
            if (!isClosed(end)) {
                String shown = end.substring(Math.max(0, end.length() - SHOWN));
                findings.add(
                        Finding.in(row, kind, QualityRule.UNCLOSED_TEXT, "…" + shown, end.substring(end.length() - 1)));
            }
        });
        return findings;
    }

    private static String lastParagraph(Cell cell) {
        return cell.paragraphs().get(cell.paragraphs().size() - 1);
    }

    private static boolean isClosed(String text) {
        int last = text.length() - 1;
        while (last > 0 && BRACKETS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return CLOSING.indexOf(text.charAt(last)) >= 0;
    }
}
