package org.dutygraph.dutylist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a table that was taken for something else.
 *
 * @param header the cells of its header, or of its first row where it has none; it counts only where the line still has them
 * @param list the list that its rows belong to; null where it is to be passed over
 * @param columns what each column holds, by the codes of {@link TableReading#columnCodes}; none where they are as the header says
 */
public record TableCorrection(List<String> header, @Nullable ListKind list, List<String> columns) {

    public TableCorrection {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    /** Whether duties can be told from columns like these: they have a number and a name. */
    public static boolean isUsable(List<String> columns) {
        return columns.stream().allMatch(Column.codes()::contains)
                && columns.contains(Column.NUMBER.code())
                && columns.contains(Column.NAME.code());
    }

    Layout layout(Layout printed) {
        return columns.isEmpty()
                ? printed
                : new Layout(columns.stream().map(Column::ofCode).toList());
    }
}
