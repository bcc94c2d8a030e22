package org.dutygraph.resolve.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for a full stop within a numbered list whose other items end with a semicolon. */
final class StopInList {

    private static final Pattern END = Pattern.compile("([；;。])\\s*(?=\\d{1,2}\\s*[.．、](?!\\d))");

    private StopInList() {}

    static List<Finding> check(QualityRow row) {
        List<Finding> findings = new ArrayList<>();
        row.texts().forEach((kind, cell) -> findings.addAll(check(row, kind, cell.text())));
        return findings;
    }

    private static List<Finding> check(QualityRow row, CellKind kind, String text) {
        List<Integer> stops = new ArrayList<>();
        int semicolons = 0;
        Matcher matcher = END.matcher(text);
        while (matcher.find()) {
            // a new count begins a new list, which may follow a stop
            boolean begins = text.startsWith("1", matcher.end()) && !Character.isDigit(text.charAt(matcher.end() + 1));
            if (matcher.group(1).equals("。")) {
                if (!begins) {
                    stops.add(matcher.start());
                }
            } else {
                semicolons++;
            }
        }
        return stops.size() > semicolons || semicolons == 0
                ? List.of()
                : stops.stream()
                        .map(at ->
                                Finding.in(row, kind, QualityRule.STOP_IN_LIST, Excerpts.around(text, at, at + 1), "。"))
                        .toList();
    }
}
