package org.dutygraph.api;

import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.dutygraph.web.Allowances;
import org.dutygraph.web.RequestProblem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Lets each visitor ask so many times a minute (429 beyond that), so that one cannot take a public instance from the
 * others; this machine itself may ask as often as it likes. Behind a proxy, {@code dutygraph.trusted-proxies} has to
 * name it, or all visitors are one.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class RateLimit extends OncePerRequestFilter {

    private static final List<String> LIMITED = List.of("/api/", "/mcp");

    private final int perMinute;
    private final HandlerExceptionResolver errors;
    private final Allowances visitors;

    RateLimit(
            @Value("${dutygraph.requests-per-minute}") int perMinute,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        this.perMinute = perMinute;
        this.visitors = new Allowances(Math.max(1, perMinute), Math.max(1, perMinute), Duration.ofMinutes(1));
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return perMinute <= 0 || LIMITED.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String visitor = request.getRemoteAddr();
        if (InetAddress.getByName(visitor).isLoopbackAddress()) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe = visitors.of(visitor).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
            errors.resolveException(request, response, null, RequestProblem.tooMany("too-many", perMinute, seconds));
        }
    }
}
