package org.dutygraph.download;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a township's lists. */
record TemplateRow(
        String list,
        int number,
        @Nullable String category,
        String name,
        @Nullable String departments,
        @Nullable String superiorResponsibility,
        @Nullable String townshipResponsibility,
        @Nullable String wayOfWorking) {

    /** What stands in a column of a list's sheet. */
    @Nullable
    Object cell(TemplateColumn column) {
        return switch (column) {
            case NUMBER -> number;
            case CATEGORY -> category;
            case NAME -> name;
            case DEPARTMENTS, RECEIVERS -> departments;
            case SUPERIOR_RESPONSIBILITY -> superiorResponsibility;
            case TOWNSHIP_RESPONSIBILITY -> townshipResponsibility;
            case WAY, WAY_AND_RECEIVERS -> wayOfWorking;
        };
    }

    /** The columns of a list: whether receivers stand in one of their own is the township's choice. */
    static List<TemplateColumn> columns(String list, List<TemplateRow> rows) {
        return switch (list) {
            case "assisted" ->
                List.of(
                        TemplateColumn.NUMBER,
                        TemplateColumn.CATEGORY,
                        TemplateColumn.NAME,
                        TemplateColumn.DEPARTMENTS,
                        TemplateColumn.SUPERIOR_RESPONSIBILITY,
                        TemplateColumn.TOWNSHIP_RESPONSIBILITY);
            case "reclaimed" ->
                rows.isEmpty() || rows.stream().anyMatch(row -> row.departments() != null)
                        ? List.of(
                                TemplateColumn.NUMBER,
                                TemplateColumn.CATEGORY,
                                TemplateColumn.NAME,
                                TemplateColumn.RECEIVERS,
                                TemplateColumn.WAY)
                        : List.of(
                                TemplateColumn.NUMBER,
                                TemplateColumn.CATEGORY,
                                TemplateColumn.NAME,
                                TemplateColumn.WAY_AND_RECEIVERS);
            default -> List.of(TemplateColumn.NUMBER, TemplateColumn.CATEGORY, TemplateColumn.NAME);
        };
    }
}
