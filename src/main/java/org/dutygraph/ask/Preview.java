package org.dutygraph.ask;

import java.util.List;
import java.util.stream.IntStream;
import org.dutygraph.question.AnswerTable;
import org.jspecify.annotations.Nullable;

/** The beginning of an answer: its first rows, and of its columns those that fit beside each other. */
record Preview(List<AnswerTable.Head> heads, List<List<AnswerTable.Cell>> rows) {

    private static final int ROWS = 5;
    /** As many as are shown where so many are asked for. */
    private static final int MOST = 20;

    private static final int COLUMNS = 6;

    /**
     * What a page shows of an answer.
     *
     * @param wanted how many rows are asked for; null for a beginning
     */
    static Preview of(AnswerTable table, @Nullable Integer wanted) {
        List<Integer> shown = IntStream.range(0, table.heads().size())
                .filter(i -> !table.heads().get(i).aside())
                .limit(COLUMNS)
                .boxed()
                .toList();
        return new Preview(
                shown.stream().map(table.heads()::get).toList(),
                table.rows().stream()
                        .limit(wanted == null ? ROWS : MOST)
                        .map(row -> shown.stream().map(row::get).toList())
                        .toList());
    }
}
