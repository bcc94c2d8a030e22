package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for item numbers that stand alone, leave one out, or begin again where no heading begins a new count. */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("(?=\\d)(?:^|(?<=[\\s；;。：:】]))(\\d{1,2})\\s*[.．、](?!\\d)");
    private static final Pattern HEADING_BEFORE = Pattern.compile("[^；;。\\s][ \\n：:]*$");

    private Numbering() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.texts().forEach((kind, cell) -> findings.addAll(check(row, kind, cell.text())));
        return findings;
    }

    private static List<Finding> check(QualityRow row, CellKind kind, String text) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int before = 0;
        int last = 0;
        while (matcher.find()) {
            int number = Integer.parseInt(matcher.group(1));
            boolean newCount = number == 1 && startsNewCount(text, matcher.start());
            if (newCount && before == 1) {
                findings.add(lone(row, kind, text, last));
            } else if (!newCount && number != before + 1) {
                findings.add(finding(row, kind, text, matcher.start(), number, before + 1));
            }
            before = number;
            last = matcher.start();
        }
        if (before == 1) {
            findings.add(lone(row, kind, text, last));
        }
        return findings;
    }

    /** A heading, of a section or of a department, stands directly before. */
    private static boolean startsNewCount(String text, int at) {
        String before = text.substring(0, at);
        return before.isBlank() || HEADING_BEFORE.matcher(before).find();
    }

    private static Finding lone(QualityRow row, CellKind kind, String text, int at) {
        return Finding.in(row, kind, QualityRule.LONE_NUMBER, Excerpts.around(text, at, at + 2), "1");
    }

    private static Finding finding(QualityRow row, CellKind kind, String text, int at, int number, int expected) {
        return Finding.in(
                row,
                kind,
                QualityRule.NUMBERING,
                Excerpts.around(text, at, at + 2),
                String.valueOf(number),
                String.valueOf(expected));
    }
}
