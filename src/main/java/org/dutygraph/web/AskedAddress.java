package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The address as the visitor asked for it, for links to its neighbours. */
public final class AskedAddress {

    private static final String PATH = AskedAddress.class.getName();

    private AskedAddress() {}

    /** Keeps the path that was asked for, where the request is answered as one for another. */
    public static void keep(HttpServletRequest request) {
        request.setAttribute(PATH, request.getRequestURI());
    }

    /** The request that is being answered. */
    static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** The path that was asked for. */
    static String path() {
        return of(request());
    }

    /** The path that a request has asked for. */
    public static String of(HttpServletRequest request) {
        Object kept = request.getAttribute(PATH);
        return kept == null ? request.getRequestURI() : kept.toString();
    }

    /** The path and query of this request with another page's number. */
    static String page(long number) {
        return with(Map.of("page", String.valueOf(number)));
    }

    /** The path and query of this request with these parameters instead; an empty one is left out. */
    static String with(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path())
                .query(Objects.requireNonNullElse(request().getQueryString(), ""));
        parameters.forEach((name, value) -> {
            address.replaceQueryParam(name);
            if (!value.isEmpty()) {
                address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.build().toUriString();
    }
}
