package org.dutygraph.explore;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The kinds of nodes that have pages. */
final class Kinds {

    private static final Map<String, String> PAGES = Map.of(
            "Township", "/townships/",
            "County", "/counties/",
            "Duty", "/duties/",
            "CommonDuty", "/common-duties/",
            "Department", "/departments/",
            "Function", "/functions/",
            "Category", "/categories/",
            "Document", "/documents/");

    private Kinds() {}

    /** The page of a node; none where its kind has none. */
    static @Nullable String page(String kind, String key) {
        String folder = PAGES.get(kind);
        return folder == null ? null : folder + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8);
    }
}
