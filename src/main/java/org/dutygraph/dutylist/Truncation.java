package org.dutygraph.dutylist;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutygraph.text.Markup;

/**
 * Whether a file was cut off. Many whole files have no line end after their last row, so its lack alone proves nothing; it
 * takes a last row that lacks something which the rows before it have.
 */
final class Truncation {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;.！!）)”>]$");
    /** So many rows make a habit. */
    private static final int HABIT = 5;

    private Truncation() {}

    static boolean isCut(SourceLine last, Tables tables, ListTitles titles) {
        if (last.isEnded() || tables.list() == null) {
            return false;
        }
        boolean isBegunRow = last.text().strip().equals(String.valueOf(tables.expectedNumber()));
        return isBegunRow
                || isPromisedListMissing(tables, titles)
                || tables.openRow()
                        .filter(row -> row.lastLine() == last.number() && lacksSomething(row, tables.rows()))
                        .isPresent();
    }

    private static boolean lacksSomething(OpenRow row, List<DutyRow> rows) {
        String lastCell = row.cells().get(row.cells().size() - 1);
        return row.isUnfinished()
                || (Markup.endsWithin(lastCell)
                        && rows.stream().anyMatch(other -> other.printed().contains("</p>")))
                || (!SENTENCE_END.matcher(lastCell).find() && rowsEndWithSentences(rows));
    }

    private static boolean rowsEndWithSentences(List<DutyRow> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        ListKind list = rows.get(rows.size() - 1).list();
        List<String> ends = rows.stream()
                .filter(row -> row.list() == list)
                .map(row -> row.printed().replaceAll("[\\s|]+$", ""))
                .toList();
        return ends.size() >= HABIT
                && ends.stream().allMatch(end -> SENTENCE_END.matcher(end).find());
    }

    /** The table of contents promises a list that never begins. */
    private static boolean isPromisedListMissing(Tables tables, ListTitles titles) {
        Set<ListKind> begun = tables.rows().stream().map(DutyRow::list).collect(Collectors.toSet());
        begun.add(tables.list());
        return !begun.containsAll(titles.entries());
    }
}
