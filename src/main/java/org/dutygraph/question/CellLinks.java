package org.dutygraph.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.web.ThingPages;
import org.jspecify.annotations.Nullable;

/**
 * Which page a value of an answer leads to. A column tells by a word of its name what it holds ({@code other_duty} holds a
 * duty, {@code first_duties} several); the key is in the column's fellow ({@code other_duty_id}, {@code first_duty_ids}), or,
 * for what goes by its name, in the value. Where a fellow tells the kind ({@code via}, {@code via_id}, {@code via_kind}), it
 * is of that kind.
 */
final class CellLinks {

    private static final Set<String> KEYED_BY_NAME = Set.of("function", "category", "document");
    private static final List<String> KEYS = List.of("_id", "_code", "_ids", "_codes");

    private CellLinks() {}

    /** The page of the value at a place of a column; none where the row does not tell. */
    static @Nullable String of(String column, Map<String, Object> row, int at) {
        List<?> values = values(row, column);
        String named = column.replaceFirst("_?name$", "");
        Object kind = row.get(joined(named, "kind"));
        if (kind != null) {
            return page(kind.toString(), row.get(joined(named, "id")));
        }
        String thing = thing(column);
        String type = thing.endsWith("common_duty") ? "commonduty" : thing.substring(thing.lastIndexOf('_') + 1);
        if (KEYED_BY_NAME.contains(type)) {
            return page(type, values.get(at));
        }
        return fellows(thing, row)
                .map(fellow -> values(row, fellow))
                .filter(keys -> keys.size() == values.size())
                .findFirst()
                .map(keys -> page(type, keys.get(at)))
                .orElse(null);
    }

    /** The columns that may hold the key of a thing; the plain one where nothing else is called so. */
    private static Stream<String> fellows(String thing, Map<String, Object> row) {
        String plain = thing.substring(thing.lastIndexOf('_') + 1);
        return (row.containsKey(plain) ? Stream.of(thing) : Stream.of(thing, plain))
                .flatMap(named -> KEYS.stream().map(ending -> named + ending));
    }

    /** The page of a thing of a kind, as the graph or a column calls it; none where that has no pages. */
    static @Nullable String page(String kind, @Nullable Object key) {
        return key == null ? null : ThingPages.page(kind, key.toString());
    }

    /** What a row has in a column, each value for itself; none where it has nothing there. */
    static List<?> values(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value instanceof List<?> values
                ? values
                : Stream.ofNullable(value).toList();
    }

    /** What a column of one or several holds, in the singular. */
    static String thing(String column) {
        return column.replaceFirst("_names?$", "").replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    private static String joined(String beginning, String end) {
        return beginning.isEmpty() ? end : beginning + "_" + end;
    }
}
