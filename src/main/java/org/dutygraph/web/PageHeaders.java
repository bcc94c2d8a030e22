package org.dutygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What a browser is told about every answer: that all it may load comes from here and nothing in a page's text is a script
 * or a style, and that a page has to be asked for again, which costs nothing while it is the same.
 */
@Component
class PageHeaders extends ShallowEtagHeaderFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** The pages that describe the interface bring styles of their own. */
    private static final String POLICY_OF_INTERFACE_PAGES =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** What other programs show in a frame: the preview of the reconciliation service, which changes nothing. */
    private static final Set<String> FRAMED = Set.of("/api/reconcile/preview", "/api/reconcile/draft/preview");

    private static final String POLICY_OF_FRAMED = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *");

    /** A weak tag: a strong one would forbid compression. */
    PageHeaders() {
        setWriteWeakETag(true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        response.setHeader("Content-Security-Policy", policy(path));
        response.setHeader("X-Content-Type-Options", "nosniff");
        // the address of a collection is all that is in it, and too long to be told twice in one request
        response.setHeader("Referrer-Policy", path.equals("/collection") ? "no-referrer" : "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (PagePaths.isPage(path)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
            super.doFilterInternal(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String policy(String path) {
        if (FRAMED.contains(path)) {
            return POLICY_OF_FRAMED;
        }
        return path.startsWith("/swagger-ui") ? POLICY_OF_INTERFACE_PAGES : POLICY;
    }
}
