package org.dutygraph.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    /** Only an exception that knows its status is shown here; any other goes to the log and then to the same page. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        return exception instanceof ErrorResponse error && PagePaths.isPage(request.getRequestURI())
                ? page(error)
                : null;
    }

    private ModelAndView page(ErrorResponse error) {
        HttpStatusCode status = error.getStatusCode();
        ModelAndView page = new ModelAndView("error", HttpStatus.valueOf(status.value()));
        page.addObject("status", status.value());
        if (error instanceof RequestProblem) {
            page.addObject(
                    "sentence",
                    error.updateAndGetBody(messages, LocaleContextHolder.getLocale())
                            .getDetail());
        }
        return page;
    }
}
