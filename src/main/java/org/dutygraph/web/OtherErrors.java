package org.dutygraph.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for the errors that come up outside the controllers, as {@link Errors} and {@link ErrorPages} do for theirs. */
@Controller
class OtherErrors implements ErrorController {

    private final Errors errors;
    private final ErrorPages pages;

    OtherErrors(Errors errors, ErrorPages pages) {
        this.errors = errors;
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (PagePaths.isForPrograms(path)) {
            Failed failed = new Failed(request, path);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(errors.told(Translated.byStatus(status, failed), failed));
        }
        PageTables.forget();
        return RenderedProblems.of(request).map(pages::page).orElseGet(() -> ErrorPages.page(status));
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return HttpStatusCode.valueOf(status instanceof Integer code ? code : 404);
    }

    /** The request as it was before it was sent here, always by GET. */
    private static final class Failed extends HttpServletRequestWrapper {

        private final String path;

        private Failed(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getMethod() {
            return getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String method ? method : super.getMethod();
        }
    }
}
