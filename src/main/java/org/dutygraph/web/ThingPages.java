package org.dutygraph.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where things of the graph have their pages. */
public final class ThingPages {

    /** By the kind, however it is spelt: {@code CommonDuty} in the graph, {@code commonduty} in the name of a column. */
    private static final Map<String, String> FOLDERS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        FOLDERS.putAll(Map.of(
                "Township", "/townships/",
                "County", "/counties/",
                "Duty", "/duties/",
                "CommonDuty", "/common-duties/",
                "Department", "/departments/",
                "Function", "/functions/",
                "Category", "/categories/",
                "Document", "/documents/"));
    }

    private ThingPages() {}

    /** The page of a thing by its label and its code, id or name; none where its kind has none. */
    public static @Nullable String page(String kind, String key) {
        String folder = FOLDERS.get(kind);
        return folder == null ? null : folder + UriUtils.encodePathSegment(key, StandardCharsets.UTF_8);
    }

    /** Whether things of a kind have pages of their own and can be marked there; documents are cited by what they state. */
    public static boolean isMarkable(String kind) {
        return FOLDERS.containsKey(kind) && !kind.equalsIgnoreCase("Document");
    }

    /** The thing whose page is at a path, as {@code Kind:key}; none where the path is that of something else. */
    static Optional<String> thingAt(String path) {
        return FOLDERS.entrySet().stream()
                .filter(folder -> isMarkable(folder.getKey()))
                .filter(folder -> path.startsWith(folder.getValue()))
                .map(folder -> folder.getKey()
                        + ':'
                        + UriUtils.decode(path.substring(folder.getValue().length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** The same; the graph around it where its kind has no page. */
    public static String pageOrGraph(String kind, String key) {
        String page = page(kind, key);
        return page == null ? "/explore?node=" + UriUtils.encode(kind + ":" + key, StandardCharsets.UTF_8) : page;
    }

    /** A line of a document, marked in its page. */
    public static String line(String document, long line) {
        return "/documents/%s?line=%d#L%d".formatted(UriUtils.encodePath(document, StandardCharsets.UTF_8), line, line);
    }
}
