package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows an error of a page's request as a page; what programs ask for is left to {@link Errors}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPages implements HandlerExceptionResolver {

    /** What an account may not do has its own words, since a status of 403 otherwise says that a form is too old. */
    private static final String ROLE = "/account-role";

    private final MessageSource messages;
    private final ExamplesInText examples;

    ErrorPages(MessageSource messages, ExamplesInText examples) {
        this.messages = messages;
        this.examples = examples;
    }

    /** Only the fault of a request is shown here; any other goes to the log and then to the same page. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!PagePaths.isPage(request.getRequestURI())) {
            return null;
        }
        if (exception instanceof RequestProblem problem) {
            askAgain(problem, response);
        }
        return status(exception)
                .map(status -> page(Translated.problem(exception, status, request)))
                .orElse(null);
    }

    private static void askAgain(RequestProblem problem, HttpServletResponse response) {
        String seconds = problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        if (seconds != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            response.setHeader("Refresh", seconds);
        }
    }

    private static Optional<HttpStatusCode> status(Exception exception) {
        if (exception instanceof ErrorResponse error) {
            return Optional.of(error.getStatusCode());
        }
        return exception instanceof TypeMismatchException ? Optional.of(HttpStatus.BAD_REQUEST) : Optional.empty();
    }

    /** The page that tells of a request's fault. */
    ModelAndView page(RequestProblem problem) {
        ModelAndView page = page(problem.getStatusCode());
        if (String.valueOf(problem.getBody().getType()).endsWith(ROLE)) {
            page.addObject("words", "error" + ROLE.replace('/', '.'));
        }
        String sentence = problem.updateAndGetBody(messages, LocaleContextHolder.getLocale())
                .getDetail();
        return page.addObject("sentence", sentence == null ? null : examples.in(sentence));
    }

    /** The page that tells of this status, in the words there are for it or for those like it. */
    static ModelAndView page(HttpStatusCode status) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        return new ModelAndView("error", known)
                .addObject("status", known.value())
                .addObject("words", "error." + words(known));
    }

    private static String words(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    PRECONDITION_FAILED,
                    CONTENT_TOO_LARGE,
                    TOO_MANY_REQUESTS,
                    SERVICE_UNAVAILABLE -> String.valueOf(status.value());
            default -> status.is4xxClientError() ? "other" : "500";
        };
    }
}
