package org.dutygraph.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.dutygraph.web.PagePaths;
import org.dutygraph.web.RequestProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Looks at no password of an address that has to wait (429), at all or for an account, be it right or wrong. */
final class SlowedLogin extends OncePerRequestFilter {

    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    private final LoginAttempts attempts;
    private final HandlerExceptionResolver problems;

    SlowedLogin(LoginAttempts attempts, HandlerExceptionResolver problems) {
        this.attempts = attempts;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = attempts.wait(request.getRemoteAddr(), account(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = 1 + wait.toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        if (PagePaths.isPage(request.getRequestURI())) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            problems.resolveException(request, response, null, RequestProblem.tooMany("too-many-logins", seconds));
        }
    }

    /** Whose password is to be looked at; empty where the request does not say it, and will be refused for that. */
    private String account(HttpServletRequest request) {
        try {
            Authentication given = basic.convert(request);
            return given == null ? "" : given.getName();
        } catch (AuthenticationException unreadable) {
            return "";
        }
    }
}
