package org.dutygraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses and bodies that are longer than anything that is understood here, and queries that cannot be read. A body
 * that does not say how long it is is read here, up to the limit: who reads it later would take its end for a fault of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequests extends OncePerRequestFilter {

    /** In characters, as sent. */
    private static final int LONGEST_ADDRESS = 8_000;
    /** The same of a collection, of which the address has all: each thing that is marked, and what is said of it. */
    private static final int LONGEST_OF_COLLECTIONS = 60_000;

    private static final Pattern COLLECTIONS = Pattern.compile("/collection|/api/(?:v1/)?collection/.*");
    /** In bytes. */
    private static final int LARGEST_BODY = 2 * 1024 * 1024;

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    /** Where files are taken, whose size the settings of multipart requests limit, and backups, which have no limit. */
    private static final Pattern FILES = Pattern.compile("/administrator/.*|/api/documents|/api/backup/.*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int query = Objects.requireNonNullElse(request.getQueryString(), "").length();
        String path = request.getRequestURI();
        if (path.length() + query > (COLLECTIONS.matcher(path).matches() ? LONGEST_OF_COLLECTIONS : LONGEST_ADDRESS)) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
        } else if (FILES.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            refuseBody(request, response);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            passUnmeasured(request, response, chain);
        } else {
            pass(request, response, chain);
        }
    }

    /** Nobody who is to tell of it looks for values in the body either, which the server would take for a fault of its own. */
    private static void refuseBody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream();
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    private static void passUnmeasured(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            refuseBody(request, response);
            return;
        }
        ReadBody read;
        try {
            read = new ReadBody(request, body, isForm(request));
        } catch (IllegalArgumentException | IllegalStateException notWrittenSo) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        pass(read, response, chain);
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasValues(request) && !isReadable(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the request's values come with its address or as a form; a form is at most as large as a body may be. */
    private static boolean hasValues(HttpServletRequest request) {
        return List.of("GET", "HEAD").contains(request.getMethod()) || isForm(request);
    }

    private static boolean isForm(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "").startsWith(FORM);
    }

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    /**
     * Whether the query's escapes are right, which the server says only when it is asked for a parameter, and no value has
     * characters that nobody can type.
     */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream()
                    .flatMap(Arrays::stream)
                    .noneMatch(value -> CONTROL.matcher(value).find());
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}
