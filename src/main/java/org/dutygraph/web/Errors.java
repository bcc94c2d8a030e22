package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Renders every error of a request as an RFC 9457 problem detail: its kind, what happened, and what to do about it. */
@RestControllerAdvice
class Errors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Troubles troubles;

    Errors(Troubles troubles) {
        this.troubles = troubles;
    }

    /**
     * An error of ours: the log has it all, the visitor is told no more than that; a page's goes to the error page. Where a
     * part of the answer has been sent, the connection is cut, or a part of a file would be taken for the whole.
     */
    @ExceptionHandler(RuntimeException.class)
    @Nullable
    ResponseEntity<Object> internal(
            RuntimeException failure, HttpServletRequest request, HttpServletResponse response, WebRequest web)
            throws Exception {
        if (PagePaths.isPage(request.getRequestURI()) || response.isCommitted()) {
            throw failure;
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), failure);
        return handleException(RequestProblem.internal("internal"), web);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        ServletWebRequest request = (ServletWebRequest) web;
        if (request.getResponse() != null && request.getResponse().isCommitted()) {
            return null;
        }
        HttpHeaders known = new HttpHeaders(headers);
        known.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        RequestProblem problem = Translated.problem(exception, status, request.getRequest());
        return new ResponseEntity<>(told(problem, request.getRequest()), known, problem.getStatusCode());
    }

    /** A problem as it is told to the visitor. */
    ProblemDetail told(RequestProblem problem, HttpServletRequest request) {
        ProblemDetail body = troubles.told(problem, LocaleContextHolder.getLocale());
        body.setInstance(java.net.URI.create(request.getRequestURI()));
        return body;
    }
}
