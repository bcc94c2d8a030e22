package org.dutygraph.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The version of something that somebody has looked at before changing it, as HTTP's {@code If-Match} or a form says it (RFC 9110, 13.1.1). */
public final class Seen {

    private Seen() {}

    /**
     * Whether it is still that.
     *
     * @param seen one or more entity tags, or {@code *} for any, or what a form carries; where nothing is said, anything will do
     * @param now the version now
     */
    public static boolean isStill(@Nullable String seen, String now) {
        return seen == null
                || seen.isBlank()
                || Arrays.stream(seen.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals(now));
    }

    /** A version as the header {@code ETag} says it. */
    public static String tag(String version) {
        return '"' + version + '"';
    }
}
