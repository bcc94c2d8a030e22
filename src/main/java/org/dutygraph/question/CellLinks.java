package org.dutygraph.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which page a cell of an answer leads to. A column tells by a word of its name what it holds ({@code other_duty} holds a
 * duty); the thing's key is in the column's fellow ({@code other_duty_id}), or, for what goes by its name, in the cell.
 */
final class CellLinks {

    private static final Map<String, String> KEYED = Map.of(
            "county", "/counties/",
            "township", "/townships/",
            "duty", "/duties/",
            "department", "/departments/",
            "common_duty", "/common-duties/");
    private static final Map<String, String> NAMED =
            Map.of("function", "/functions/", "category", "/categories/", "document", "/documents/");

    private CellLinks() {}

    /** The page of a cell; none where it has none. */
    static @Nullable String of(String column, Map<String, Object> row) {
        Object value = row.get(column);
        if (value == null || value instanceof List<?>) {
            return null;
        }
        return column.equals("line") ? line(row) : thing(column, String.valueOf(value), row);
    }

    private static @Nullable String thing(String column, String value, Map<String, Object> row) {
        String named = NAMED.get(lastWord(column));
        if (named != null) {
            return named + segment(value);
        }
        Object key = row.containsKey(column + "_id") ? row.get(column + "_id") : row.get(column + "_code");
        String keyed = KEYED.get(column.endsWith("common_duty") ? "common_duty" : lastWord(column));
        return key == null || keyed == null ? null : keyed + segment(String.valueOf(key));
    }

    private static @Nullable String line(Map<String, Object> row) {
        Object document = row.get("document");
        Object line = row.get("line");
        return document == null
                ? null
                : "/documents/" + UriUtils.encodePath(String.valueOf(document), StandardCharsets.UTF_8) + "?line="
                        + line + "#L" + line;
    }

    private static String lastWord(String column) {
        return column.substring(column.lastIndexOf('_') + 1);
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
