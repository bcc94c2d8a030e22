package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What the framework says of a request, as a problem of our kinds. */
final class Translated {

    private Translated() {}

    /** The problem that an exception tells of; by its status alone where it is none that is known. */
    static RequestProblem problem(Exception exception, HttpStatusCode status, HttpServletRequest request) {
        if (exception instanceof RequestProblem ours) {
            return ours;
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return RequestProblem.missing(missing.getParameterName());
        }
        if (exception instanceof MethodArgumentTypeMismatchException unfit) {
            return unfit(unfit.getName(), unfit);
        }
        if (exception instanceof TypeMismatchException unfit) {
            return unfit(String.valueOf(unfit.getPropertyName()), unfit);
        }
        if (exception instanceof HttpMessageNotReadableException unread) {
            return unread.getMostSpecificCause() instanceof RequestProblem ours
                    ? ours
                    : RequestProblem.of(status, "bad-body");
        }
        if (exception instanceof HttpRequestMethodNotSupportedException other) {
            Set<String> allowed =
                    Set.of(other.getSupportedMethods() == null ? new String[0] : other.getSupportedMethods());
            return listing(status, "method", allowed, other.getMethod(), sorted(allowed));
        }
        if (exception instanceof HttpMediaTypeNotAcceptableException other) {
            return types(other).isEmpty()
                    ? RequestProblem.said(status, "format", "format-unreadable")
                    : listing(status, "format", types(other), sorted(types(other)));
        }
        if (exception instanceof HttpMediaTypeNotSupportedException other) {
            return listing(
                    status, "media-type", types(other), String.valueOf(other.getContentType()), sorted(types(other)));
        }
        return byStatus(status, request);
    }

    /** The problem of a request of which nothing but the status is known. */
    static RequestProblem byStatus(HttpStatusCode status, HttpServletRequest request) {
        return switch (status.value()) {
            case 401 -> RequestProblem.of(status, "administrator");
            case 403 -> RequestProblem.of(status, "forbidden");
            case 404 -> RequestProblem.of(status, "no-such-address", request.getRequestURI());
            case 405 -> RequestProblem.of(status, "method", request.getMethod(), "GET");
            case 413 -> RequestProblem.of(status, "body-too-large");
            case 414 -> RequestProblem.of(status, "address-too-long");
            case 503 -> RequestProblem.of(status, "unavailable");
            default -> RequestProblem.of(status, status.is4xxClientError() ? "bad-request" : "internal");
        };
    }

    private static RequestProblem unfit(String name, TypeMismatchException unfit) {
        Class<?> type = unfit.getRequiredType();
        return RequestProblem.badRequest(
                        "bad-value",
                        name,
                        shortened(String.valueOf(unfit.getValue())),
                        type == null ? "?" : type.getSimpleName())
                .with("parameter", name);
    }

    private static String shortened(String value) {
        return value.length() > KnownValues.LONGEST ? value.substring(0, KnownValues.LONGEST) + "…" : value;
    }

    private static RequestProblem listing(
            HttpStatusCode status, String code, Collection<String> possible, Object... arguments) {
        return RequestProblem.of(status, code, arguments).with("possible", sorted(possible));
    }

    private static List<String> types(HttpMediaTypeException exception) {
        return exception.getSupportedMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .distinct()
                .toList();
    }

    private static List<String> sorted(Collection<String> values) {
        return values.stream().sorted().toList();
    }
}
