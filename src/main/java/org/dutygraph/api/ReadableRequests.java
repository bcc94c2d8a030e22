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
import org.dutygraph.web.RequestProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Refuses addresses and bodies that are longer than anything that is understood here, and queries that cannot be read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReadableRequests extends OncePerRequestFilter {

    /** In characters, as sent. */
    private static final int LONGEST_ADDRESS = 8_000;
    /** In bytes. */
    private static final int LARGEST_BODY = 2 * 1024 * 1024;

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;
    /** Where lists are uploaded, whose size the settings of multipart requests limit. */
    private static final String UPLOADS = "/administrator/";

    private static final String BACKUPS = "/api/backup/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int query = Objects.requireNonNullElse(request.getQueryString(), "").length();
        if (request.getRequestURI().length() + query > LONGEST_ADDRESS) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
        } else if (request.getRequestURI().startsWith(UPLOADS)
                || request.getRequestURI().startsWith(BACKUPS)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (hasValues(request) && !isReadable(request)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            boolean unmeasured = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
            chain.doFilter(unmeasured ? new Measured(request) : request, response);
        }
    }

    /** Whether the request's values come with its address or as a form; a form is at most as large as a body may be. */
    private static boolean hasValues(HttpServletRequest request) {
        return List.of("GET", "HEAD").contains(request.getMethod())
                || Objects.requireNonNullElse(request.getContentType(), "").startsWith(FORM);
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

    /** A request whose body does not say how long it is. */
    private static final class Measured extends ContentCachingRequestWrapper {

        private Measured(HttpServletRequest request) {
            super(request, LARGEST_BODY);
        }

        @Override
        protected void handleContentOverflow(int limit) {
            throw RequestProblem.tooLarge("body-too-large");
        }
    }
}
