package org.dutygraph.load;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A kind of facts that follow from all documents together. The folder of its name in {@code cypher/resolve/} holds how the graph
 * has them ({@code held}: each as a map {@code row}), and how they are written and removed.
 */
enum DerivedKind {
    COMMON_DUTIES("id"),
    MEMBERSHIPS("duty"),
    RELATIONS("from", "to", "kind"),
    DOUBTS("a", "b"),
    REDIRECTS("from"),
    STILL_BORNE("reclaimed", "other"),
    TWIN_FINDINGS("id"),
    CORRESPONDENCES("function", "other"),
    DEPARTMENT_STANDINGS("id"),
    FUNCTION_STANDINGS("id");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> key;

    DerivedKind(String... key) {
        this.key = List.of(key);
    }

    /** The name of one of its statements. */
    String statement(String name) {
        return "resolve/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + name;
    }

    /** What tells a fact from all others of its kind. */
    String key(Map<String, ? extends @Nullable Object> row) {
        return key.size() == 1
                ? String.valueOf(row.get(key.get(0)))
                : key.stream().map(part -> String.valueOf(row.get(part))).collect(Collectors.joining("\n"));
    }

    /** The members of a row that make its key. */
    Map<String, Object> keyOnly(Map<String, Object> row) {
        return key.stream().collect(Collectors.toMap(part -> part, part -> Objects.requireNonNull(row.get(part))));
    }

    /** The fact in a row of the statement {@code held}. */
    @SuppressWarnings("unchecked")
    Map<String, Object> row(Map<String, Object> answer) {
        return (Map<String, Object>) Objects.requireNonNull(answer.get("row"));
    }
}
