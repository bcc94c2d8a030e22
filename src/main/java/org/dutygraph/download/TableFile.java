package org.dutygraph.download;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.exchange.PropertyType;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets and statistics. Its statement is {@code cypher/download/<name>}; its columns may be added to at
 * the end and are never renamed.
 *
 * @param name of the file without its ending
 */
record TableFile(String name, List<Column> columns) {

    /** Between duties; the graph has it between their wordings, so that its rows have to be reckoned. */
    static final TableFile STILL_BORNE = of(
            "still-borne",
            "reclaimed_township_code",
            "reclaimed_number:integer",
            "other_township_code",
            "other_list",
            "other_number:integer",
            "strength",
            "evidence",
            "score:number",
            "reason",
            "reclaimed_duty_id",
            "other_duty_id");

    /** All tables, in the order in which they are listed. */
    static final List<TableFile> ALL = List.of(
            of(
                    "duties",
                    "township_code",
                    "township",
                    "county",
                    "prefecture",
                    "province",
                    "list",
                    "number:integer",
                    "category",
                    "name",
                    "common_duty_id",
                    "common_duty",
                    "document",
                    "line:integer",
                    "duty_id",
                    "page:integer",
                    "sheet",
                    "table:integer",
                    "table_row:integer",
                    "confidence:number"),
            of(
                    "assignments",
                    "township_code",
                    "list",
                    "number:integer",
                    "department",
                    "function",
                    "relation",
                    "named_in",
                    "responsibility",
                    "document",
                    "line:integer",
                    "duty_id",
                    "department_id",
                    "actor",
                    "role",
                    "role_evidence"),
            STILL_BORNE,
            of(
                    "townships",
                    "township_code",
                    "township",
                    "county_code",
                    "county",
                    "prefecture_code",
                    "prefecture",
                    "province_code",
                    "province",
                    "basic:integer",
                    "assisted:integer",
                    "reclaimed:integer",
                    "document",
                    "date"),
            of(
                    "common-duties",
                    "common_duty_id",
                    "common_duty",
                    "townships:integer",
                    "basic:integer",
                    "assisted:integer",
                    "reclaimed:integer"),
            of(
                    "departments",
                    "department_id",
                    "department",
                    "place_code",
                    "place",
                    "function",
                    "leads:integer",
                    "reclaims:integer",
                    "printed_as"),
            of(
                    "functions",
                    "function",
                    "kind",
                    "departments:integer",
                    "leads:integer",
                    "reclaims:integer",
                    "corresponds_to"),
            of(
                    "documents",
                    "document",
                    "title",
                    "township_code",
                    "township",
                    "date",
                    "sha256",
                    "duties:integer",
                    "findings:integer",
                    "problems:integer"),
            of(
                    "findings",
                    "document",
                    "line:integer",
                    "duty_id",
                    "duty",
                    "grade",
                    "rule",
                    "cell",
                    "excerpt",
                    "zh",
                    "en",
                    "twin_document",
                    "twin_line:integer",
                    "twin_excerpt"));

    /** The column that tells the rows of a table apart, by the table's name; the other tables have none. */
    private static final Map<String, String> KEYS = Map.of(
            "duties", "duty_id",
            "townships", "township_code",
            "common-duties", "common_duty_id",
            "departments", "department_id",
            "functions", "function",
            "documents", "document");

    /** The column that tells its rows apart, where one does. */
    Optional<String> key() {
        return Optional.ofNullable(KEYS.get(name));
    }

    /** The table of which a column holds the key: it is called as the key is, or ends in it, as other_duty_id does. */
    Optional<TableFile> reference(String column) {
        return column.equals(KEYS.get(name))
                ? Optional.empty()
                : ALL.stream()
                        .filter(table -> table.key()
                                .filter(key -> column.equals(key) || column.endsWith("_" + key))
                                .isPresent())
                        .max(Comparator.comparingInt(
                                table -> table.key().orElseThrow().length()));
    }

    private static TableFile of(String name, String... columns) {
        return new TableFile(name, Arrays.stream(columns).map(Column::of).toList());
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String fileName() {
        return name + ".csv";
    }

    /** The parameters of the statement for all that there is. */
    Map<String, @Nullable String> everything() {
        return equals(STILL_BORNE) ? StillBorneRows.choosing(null, null) : Map.of();
    }

    String statement() {
        return "download/" + name;
    }

    /** A column with the type of what it holds. */
    record Column(String name, PropertyType type) {

        private static Column of(String text) {
            String[] parts = text.split(":", 2);
            return new Column(
                    parts[0],
                    switch (parts.length == 1 ? "" : parts[1]) {
                        case "integer" -> PropertyType.INTEGER;
                        case "number" -> PropertyType.NUMBER;
                        default -> PropertyType.STRING;
                    });
        }
    }
}
