package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The address as the visitor asked for it, for links to its neighbours. */
public final class AskedAddress {

    private static final String PATH = AskedAddress.class.getName();

    private AskedAddress() {}

    /** Keeps the path that was asked for, where the request is answered as one for another. */
    public static void keep(HttpServletRequest request) {
        request.setAttribute(PATH, request.getRequestURI());
    }

    /** The path and query of this request with another page's number. */
    static String page(long number) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        Object kept = request.getAttribute(PATH);
        return UriComponentsBuilder.fromPath(kept == null ? request.getRequestURI() : kept.toString())
                .query(Objects.requireNonNullElse(request.getQueryString(), ""))
                .replaceQueryParam("page", number)
                .build()
                .toUriString();
    }
}
