package org.dutygraph.resolve.department;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item and the functions it belongs to.
 *
 * @param section the heading of its section; null where there is none
 * @param text the item's words
 * @param functions the functions, each with the reason in plain Chinese; empty where the item says none and belongs to all,
 *     or to its actor
 * @param actor who does it and is no department; null where there is none
 */
record Share(
        @Nullable String section,
        String text,
        Map<String, String> functions,
        @Nullable String actor) {

    Share {
        functions = new LinkedHashMap<>(functions);
    }

    boolean isForAll() {
        return functions.isEmpty() && actor == null;
    }
}
