package org.dutygraph.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that cannot be answered, as an RFC 9457 problem detail whose sentence is in the message files. */
public final class RequestProblem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private RequestProblem(HttpStatusCode status, String code, String sentence, Object... arguments) {
        super(status, body(status, code), null, "request." + sentence, arguments);
    }

    /** A problem of a kind that goes with this status. */
    static RequestProblem of(HttpStatusCode status, String code, @Nullable Object... arguments) {
        return new RequestProblem(status, code, code, arguments);
    }

    /** A problem of a kind that goes with this status, told by a sentence of its own. */
    static RequestProblem said(HttpStatusCode status, String code, String sentence) {
        return new RequestProblem(status, code, sentence);
    }

    /** 400: a parameter is needed that the request does not have. */
    public static RequestProblem missing(String parameter) {
        return new RequestProblem(HttpStatus.BAD_REQUEST, "missing-parameter", "needed-parameter", parameter)
                .with("parameter", parameter);
    }

    private static ProblemDetail body(HttpStatusCode status, String code) {
        ProblemDetail body = ProblemDetail.forStatus(status);
        body.setType(URI.create("/problems/" + code));
        return body;
    }

    /** 404: there is no such thing. */
    public static RequestProblem notFound(String code, Object... arguments) {
        return of(HttpStatus.NOT_FOUND, code, arguments);
    }

    /** 400: a value of the request is not understood. */
    public static RequestProblem badRequest(String code, Object... arguments) {
        return of(HttpStatus.BAD_REQUEST, code, arguments);
    }

    /** 401: it takes the administrator's password. */
    public static RequestProblem unauthorized(String code, Object... arguments) {
        return of(HttpStatus.UNAUTHORIZED, code, arguments);
    }

    /** 403: whoever asks is known, and may not do it. */
    public static RequestProblem forbidden(String code, Object... arguments) {
        return of(HttpStatus.FORBIDDEN, code, arguments);
    }

    /** 503: it cannot be done now. */
    public static RequestProblem unavailable(String code, Object... arguments) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, code, arguments);
    }

    /** 503: it can be done in about so many seconds; a program is told when to ask again, and a browser does so by itself. */
    public static RequestProblem later(int seconds, String code, Object... arguments) {
        RequestProblem problem = unavailable(code, arguments);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return problem;
    }

    /** 412: what is to be changed is no longer as it was when it was looked at. */
    public static RequestProblem changedMeanwhile(String code, Object... arguments) {
        return of(HttpStatus.PRECONDITION_FAILED, code, arguments);
    }

    /** 413: the body is larger than any that is understood, or asks for more than is done at once. */
    public static RequestProblem tooLarge(String code, Object... arguments) {
        return of(HttpStatus.CONTENT_TOO_LARGE, code, arguments);
    }

    /** 429: the visitor has asked too often. */
    public static RequestProblem tooMany(String code, Object... arguments) {
        return of(HttpStatus.TOO_MANY_REQUESTS, code, arguments);
    }

    /** 500: it is not the request's fault. */
    public static RequestProblem internal(String code) {
        return of(HttpStatus.INTERNAL_SERVER_ERROR, code);
    }

    /** Lists among the arguments are joined as the language joins them. */
    @Override
    public Object[] getDetailMessageArguments(MessageSource messages, Locale locale) {
        Object[] arguments = getDetailMessageArguments();
        String comma = String.valueOf(messages.getMessage("enumeration", null, ", ", locale));
        return arguments == null
                ? new Object[0]
                : Arrays.stream(arguments)
                        .map(each -> each instanceof Collection<?> values
                                ? values.stream().map(String::valueOf).collect(Collectors.joining(comma))
                                : each)
                        .toArray();
    }

    /** Adds a member to the body, such as what would have been possible. */
    public RequestProblem with(String name, @Nullable Object value) {
        getBody().setProperty(name, value);
        return this;
    }
}
