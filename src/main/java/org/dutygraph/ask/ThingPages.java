package org.dutygraph.ask;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.util.UriUtils;

/** Where things of the graph have their pages. */
final class ThingPages {

    private static final Map<String, String> FOLDERS = Map.of(
            "Township", "/townships/",
            "County", "/counties/",
            "Duty", "/duties/",
            "CommonDuty", "/common-duties/",
            "Department", "/departments/",
            "Function", "/functions/",
            "Category", "/categories/",
            "Document", "/documents/");

    private ThingPages() {}

    /** A thing's page; the graph around it where its kind has none. */
    static String of(String kind, String id) {
        String folder = FOLDERS.get(kind);
        return folder == null
                ? "/explore?node=" + UriUtils.encode(kind + ":" + id, StandardCharsets.UTF_8)
                : folder + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8);
    }
}
