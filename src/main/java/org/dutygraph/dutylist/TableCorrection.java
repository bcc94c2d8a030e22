package org.dutygraph.dutylist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a table that was taken for something else.
 *
 * @param header the cells of its header, or of its first row where it has none; it counts only where the line still has them
 * @param list the list that its rows belong to; null where it is to be passed over, or has a column that names the list of each
 * @param columns what each column holds, by the codes of {@link TableReading#columnCodes}; none where they are as the header says
 */
public record TableCorrection(List<String> header, @Nullable ListKind list, List<String> columns) {

    public TableCorrection {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    /**
     * Whether duties can be told from columns like these: they have a number and a name.
     *
     * @param ofEach whether they must name the list of each row too
     */
    public static boolean isUsable(List<String> columns, boolean ofEach) {
        return columns.stream().allMatch(Column.codes()::contains)
                && (!ofEach || columns.contains(Column.LIST.code()))
                && columns.contains(Column.NUMBER.code())
                && columns.contains(Column.NAME.code());
    }

    /** Whether each row says on which list it stands. */
    public boolean isOfEach() {
        return list == null && columns.contains(Column.LIST.code());
    }

    Layout layout(Layout printed) {
        return columns.isEmpty()
                ? printed
                : new Layout(columns.stream().map(Column::ofCode).toList());
    }
}
