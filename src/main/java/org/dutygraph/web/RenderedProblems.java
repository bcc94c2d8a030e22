package org.dutygraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells of a request's fault that shows only while its page is made, such as a column that a table has not, as of any other:
 * by its own status and sentence.
 */
@Component
public class RenderedProblems extends OncePerRequestFilter {

    private static final String PROBLEM = RenderedProblems.class.getName();

    /** The fault of the request that failed; none where it failed by ours. */
    static Optional<RequestProblem> of(HttpServletRequest request) {
        return request.getAttribute(PROBLEM) instanceof RequestProblem problem
                ? Optional.of(problem)
                : Optional.empty();
    }

    /** Lets the error page tell of a fault that is found before any page is asked for. */
    public static void send(RequestProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(PROBLEM, problem);
        response.resetBuffer();
        response.sendError(problem.getStatusCode().value());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            RequestProblem problem = within(failure);
            if (problem == null || response.isCommitted()) {
                throw failure;
            }
            send(problem, request, response);
        }
    }

    private static @Nullable RequestProblem within(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(RequestProblem.class::isInstance)
                .map(RequestProblem.class::cast)
                .findFirst()
                .orElse(null);
    }
}
