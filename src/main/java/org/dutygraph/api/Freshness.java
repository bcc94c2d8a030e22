package org.dutygraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tags what is read from the graph with the graph's version, so that a program that has it already is told so (304)
 * without anything being asked of the graph. The tag also changes with the start of the application, which may be a newer
 * one, and with the questions beside it.
 */
@Component
class Freshness extends OncePerRequestFilter {

    private static final Pattern FROM_THE_GRAPH = Pattern.compile(
            "/api/(?:questions|townships|duties|common-duties|departments|categories|download|search|ask)"
                    + "(?:[/.].*)?");

    private final GraphVersion version;
    private final Path questionsFolder;
    private final String started = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);

    Freshness(GraphVersion version, @Value("${dutygraph.questions-folder}") Path questionsFolder) {
        this.version = version;
        this.questionsFolder = questionsFolder;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !List.of("GET", "HEAD").contains(request.getMethod()) || !isFromTheGraph(request.getRequestURI());
    }

    /** Whether what is answered at a path is read from the graph, and so has its tag. */
    static boolean isFromTheGraph(String path) {
        return FROM_THE_GRAPH.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> tag = version.now().map(this::tag);
        if (tag.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language");
        response.setHeader(HttpHeaders.ETAG, tag.get());
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag.get())) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
        } else {
            chain.doFilter(request, new Untagged(response));
        }
    }

    /** Weak: compressed and plain bodies share it. */
    private String tag(String version) {
        return "W/\"" + version + "-" + started + "-" + Integer.toHexString(FolderState.of(questionsFolder)) + "\"";
    }

    private static boolean isKnown(@org.jspecify.annotations.Nullable String header, String tag) {
        return header != null && (header.equals("*") || header.contains(tag.substring("W/".length())));
    }

    /** Takes the tag off an error. */
    private static final class Untagged extends HttpServletResponseWrapper {

        private Untagged(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            untag(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            untag(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            untag(status);
            super.sendError(status, message);
        }

        private void untag(int status) {
            if (HttpStatus.valueOf(status).isError()) {
                setHeader(HttpHeaders.ETAG, null);
            }
        }
    }
}
