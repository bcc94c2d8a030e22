package org.dutygraph.web;

import java.util.List;

/** Tells the addresses of pages, which people read, from those that programs and browsers fetch. */
public final class PagePaths {

    private static final List<String> PROGRAMS = List.of("/api/", "/mcp", "/v3/", "/actuator");
    private static final List<String> FILES =
            List.of("/webjars/", "/css/", "/js/", "/images/", "/swagger-ui", "/favicon", "/robots.txt", "/sitemap");

    private PagePaths() {}

    static boolean isForPrograms(String path) {
        return PROGRAMS.stream().anyMatch(path::startsWith);
    }

    /** Whether people read what is at this path, rather than programs or browsers. */
    public static boolean isPage(String path) {
        return !isForPrograms(path) && !isFile(path);
    }

    /** Whether a file that comes with the application is at this path: a style sheet, a script, a picture. */
    public static boolean isFile(String path) {
        return FILES.stream().anyMatch(path::startsWith);
    }
}
