package org.dutygraph.asof;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dutygraph.load.PastLists;
import org.dutygraph.load.PastLists.Chosen;
import org.dutygraph.web.AsOf;
import org.dutygraph.web.AskedAddress;
import org.dutygraph.web.Frame;
import org.dutygraph.web.PagePaths;
import org.dutygraph.web.RequestProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets a request that names a date be answered by the application that has the lists of that date: by this one where they are
 * today's. Every answer says in its headers of which date it is (RFC 7089) and where today's is. A request that cannot be answered
 * so is refused, never answered as if it named no date.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class DatedRequests extends OncePerRequestFilter implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PROBLEM = DatedRequests.class.getName();
    private static final List<String> READING = List.of("GET", "HEAD");

    private final AsOfProperties properties;
    private final PastLists lists;
    private final DatedApplications applications;
    private final Frame frame;
    private final Forwarding forwarding = new Forwarding();

    DatedRequests(AsOfProperties properties, PastLists lists, DatedApplications applications, Frame frame) {
        this.properties = properties;
        this.lists = lists;
        this.applications = applications;
        this.frame = frame;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PagePaths.isFile(request.getRequestURI()) || named(request).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Undated plain = new Undated(request);
        try {
            LocalDate date = date(request);
            Optional<Chosen> past = properties.past()
                    ? Optional.empty()
                    : Optional.of(lists.at(date)).filter(found -> !found.isToday());
            if (past.isPresent()) {
                URI other = applications.address(past.get());
                forwarding.answer(other, frame.getSite(), AskedAddress.of(request), request, response);
                return;
            }
            if (properties.past()) {
                Forwarding.vouch(request);
            }
            AsOf.mark(request, date);
            tell(date, request, response);
        } catch (RequestProblem refused) {
            request.setAttribute(PROBLEM, refused);
        }
        chain.doFilter(plain, new DatedResponse(response));
    }

    private static Optional<List<String>> named(HttpServletRequest request) {
        MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
                .query(Objects.requireNonNullElse(request.getQueryString(), ""))
                .build()
                .getQueryParams();
        return query.entrySet().stream()
                .filter(entry -> AsOf.PARAMETER.equalsIgnoreCase(
                        entry.getKey().replace("_", "").replace("-", "")))
                .map(entry -> entry.getKey().equals(AsOf.PARAMETER)
                        ? entry.getValue().stream()
                                .map(value -> Objects.requireNonNullElse(value, ""))
                                .distinct()
                                .toList()
                        : List.of(entry.getKey()))
                .findFirst();
    }

    private static LocalDate date(HttpServletRequest request) {
        List<String> values = named(request).orElseThrow();
        if (!READING.contains(request.getMethod())) {
            throw RequestProblem.badRequest("as-of-reading-only");
        }
        if (!AsOf.isTakenAt(request.getRequestURI())) {
            throw RequestProblem.badRequest("as-of-not-here", request.getRequestURI());
        }
        try {
            return LocalDate.parse(String.join(",", values));
        } catch (DateTimeParseException none) {
            throw RequestProblem.badRequest("as-of-no-date", values).with("parameter", AsOf.PARAMETER);
        }
    }

    private static void tell(LocalDate date, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "Memento-Datetime", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atStartOfDay(ZoneOffset.UTC)));
        UriComponentsBuilder today = UriComponentsBuilder.fromPath(AskedAddress.of(request))
                .query(Objects.requireNonNullElse(request.getQueryString(), ""));
        today.replaceQueryParam(AsOf.PARAMETER);
        response.addHeader(HttpHeaders.LINK, "<" + today.build().toUriString() + ">; rel=\"original\"");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** A refusal is told as any other. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(request.getAttribute(PROBLEM) instanceof RequestProblem problem)) {
            return true;
        }
        request.removeAttribute(PROBLEM);
        throw problem;
    }
}
