package org.dutygraph.dutylist;

import java.util.List;
import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a table of a document was taken for.
 *
 * @param line that of its header, or of its first row where it has none that is known; 1-based
 * @param location where that line stands in a file that has no lines; null in a text file
 * @param header the cells of that line
 * @param list the code of the list that its rows belong to, {@value #EACH} where each names its own; null where it is passed over
 * @param columns what each column holds, by the codes of {@link #columnCodes}; none where it is passed over
 * @param duties how many duties were read from it
 * @param sample the cells of the row below the header; none where there is none
 */
public record TableReading(
        int line,
        @Nullable Location location,
        List<String> header,
        @Nullable String list,
        List<String> columns,
        int duties,
        List<String> sample) {

    /** In the place of a list: each row says on which it stands. */
    public static final String EACH = "each";

    public TableReading {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
    }

    /** What a column can hold. */
    public static List<String> columnCodes() {
        return Column.codes();
    }

    TableReading with(int duties) {
        return new TableReading(line, location, header, list, columns, duties, sample);
    }

    TableReading sample(List<String> cells) {
        return new TableReading(line, location, header, list, columns, duties, cells);
    }
}
