package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dutygraph.dutylist.Cell;

/**
 * Looks for a cell of running text, or for a department's part of it, that does not end with a full stop where others do: something may
 * be cut off.
 */
final class UnclosedText {

    private static final String CLOSING = "。！？.!?";
    private static final String BRACKETS = "）)”》";
    private static final int SHOWN = 24;
    /** A department's heading, set apart by a gap; within a line a semicolon may part the one department's words from the next's. */
    private static final Pattern BEFORE_HEADING = Pattern.compile(
            "；\\s+(?=\\p{IsHan}{2,24}?(?:局|委员会|委|部|办公室|办|联合会|法院|检察院|队|中心)(?:[、和]\\p{IsHan}{2,24}?(?:局|委员会|委|部|办公室|办|联合会|法院|检察院|队|中心))*(?:[：:]|\\s))");

    private UnclosedText() {}

    /** What is found in a document's rows; where most texts of a column have no stop at the end, that is how it is written. */
    static List<Finding> check(Collection<QualityRow> document) {
        Map<CellKind, Ends> ends = new EnumMap<>(CellKind.class);
        document.forEach(row -> row.texts()
                .forEach((kind, cell) -> ends.merge(kind, Ends.of(isClosed(lastParagraph(cell))), Ends::and)));
        Ends all = ends.values().stream().reduce(new Ends(0, 0), Ends::and);
        return document.stream().flatMap(row -> check(row, ends, all).stream()).toList();
    }

    private static List<Finding> check(QualityRow row, Map<CellKind, Ends> ends, Ends all) {
        List<Finding> findings = new ArrayList<>();
        row.texts().forEach((kind, cell) -> {
            String end = lastParagraph(cell);
            Ends column = Objects.requireNonNull(ends.get(kind));
            if (!isClosed(end) && (column.isAlone() ? all : column).areMostlyClosed()) {
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

    /**
     * How the texts of a column end.
     *
     * @param closed how many with a stop
     * @param open how many without
     */
    private record Ends(int closed, int open) {

        static Ends of(boolean closed) {
            return new Ends(closed ? 1 : 0, closed ? 0 : 1);
        }

        Ends and(Ends other) {
            return new Ends(closed + other.closed, open + other.open);
        }

        boolean isAlone() {
            return closed + open == 1;
        }

        /** Whether it stands out that a text is open: most of the others are closed, or there are no others. */
        boolean areMostlyClosed() {
            return isAlone() || closed > open - 1;
        }
    }
}
