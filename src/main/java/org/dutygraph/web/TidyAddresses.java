package org.dutygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from an address of a page as a form or a hand writes it to the same without what says nothing: fields left empty, a
 * slash at the end; and columns that were ticked one by one are named together.
 */
@Component
class TidyAddresses extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET") || !PagePaths.isPage(path) || path.startsWith("//");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        String asked = query.isEmpty() ? path : path + "?" + query;
        String tidy = tidy(path.length() > 1 ? path.replaceFirst("/+$", "") : path, query);
        if (tidy.equals(asked)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(HttpHeaders.LOCATION, tidy);
        }
    }

    private static String tidy(String path, String query) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        for (String part : query.split("&", -1)) {
            String name = part.replaceFirst("=.*", "");
            if (isColumns(name) && part.contains("=") && !isEmpty(part)) {
                columns.merge(name, part.substring(name.length() + 1), (one, other) -> one + "," + other);
            } else if (!isEmpty(part)) {
                kept.add(part);
            }
        }
        columns.forEach((name, chosen) -> kept.add(name + "=" + chosen));
        return kept.isEmpty() ? path : path + "?" + String.join("&", kept);
    }

    private static boolean isEmpty(String part) {
        return part.isEmpty() || part.indexOf('=') == part.length() - 1;
    }

    private static boolean isColumns(String name) {
        return name.equals("columns") || name.endsWith(".columns");
    }
}
