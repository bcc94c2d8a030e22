package org.dutygraph.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dutygraph.web.AskedAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers {@code /api/v1/…} as {@code /api/…}: programs that name the version keep working when there is a second one;
 * people who type an address need not know of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VersionedAddress extends OncePerRequestFilter {

    private static final String VERSIONED = "/api/v1/";
    private static final String PLAIN = "/api/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(VERSIONED);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AskedAddress.keep(request);
        chain.doFilter(new Plain(request), response);
    }

    /** The same request without the version. */
    private static final class Plain extends HttpServletRequestWrapper {

        private Plain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return plain(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(super.getRequestURL().toString().replaceFirst(VERSIONED, PLAIN));
        }

        @Override
        public String getServletPath() {
            return plain(super.getServletPath());
        }

        private static String plain(String path) {
            return path.startsWith(VERSIONED) ? PLAIN + path.substring(VERSIONED.length()) : path;
        }
    }
}
