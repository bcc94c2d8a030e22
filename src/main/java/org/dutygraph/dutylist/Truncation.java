package org.dutygraph.dutylist;

import java.util.List;
import java.util.regex.Pattern;
import org.dutygraph.form.FormLine;
import org.dutygraph.text.Markup;

/**
 * Whether a file was cut off. Many whole files have no line end after their last row, so its lack alone proves nothing; it
 * takes a last row that lacks something which the rows before it have, or a list that the table of contents promises.
 */
final class Truncation {

    private static final String SENTENCE_ENDS = "。；;.！!）)”";
    private static final Pattern BLANKS_AND_BARS = Pattern.compile("[\\s|]+$");
    /** So many rows make a habit. */
    private static final int HABIT = 5;

    private Truncation() {}

    static boolean isCut(FormLine last, Tables tables, ListTitles titles) {
        if (isPromisedListMissing(tables, titles)) {
            return true;
        }
        if (last.isEnded() || tables.list() == null) {
            return false;
        }
        List<DutyRow> rowsOfList = tables.rows().stream()
                .filter(row -> row.list() == tables.list())
                .toList();
        boolean isBegunRow = last.text().strip().equals(String.valueOf(tables.expectedNumber()));
        return isBegunRow
                || tables.openRow()
                        .filter(row -> row.lastLine() == last.number() && lacksSomething(row, rowsOfList))
                        .isPresent();
    }

    private static boolean lacksSomething(OpenRow row, List<DutyRow> rows) {
        String lastCell = row.cells().get(row.cells().size() - 1);
        boolean paragraphsAreClosed =
                rows.stream().anyMatch(other -> other.printed().contains("</p>"));
        return row.isUnfinished() || (Markup.endsWithin(lastCell) && paragraphsAreClosed) || !endsLike(rows, lastCell);
    }

    /** Whether a cell ends with a punctuation mark that ends other rows of its list, where all of them have one. */
    private static boolean endsLike(List<DutyRow> rows, String lastCell) {
        List<String> ends =
                rows.stream().map(row -> lastCharacter(row.printed())).toList();
        boolean isHabit = ends.size() >= HABIT && ends.stream().allMatch(Truncation::endsSentence);
        return !isHabit || ends.contains(lastCharacter(lastCell));
    }

    private static boolean endsSentence(String character) {
        return !character.isEmpty() && SENTENCE_ENDS.contains(character);
    }

    private static String lastCharacter(String printed) {
        String text = BLANKS_AND_BARS
                .matcher(String.join("", Markup.paragraphs(printed)))
                .replaceAll("");
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    /**
     * The table of contents promises a list that never begins, as after a cut between two lines. A table that was passed over
     * may be the promised one, under a title that could not be read; then nothing is proved.
     */
    private static boolean isPromisedListMissing(Tables tables, ListTitles titles) {
        return !tables.hasUnknown() && titles.entries().stream().anyMatch(promised -> !tables.hasBegun(promised));
    }
}
