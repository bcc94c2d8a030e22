package org.dutygraph.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for the errors that come up outside the controllers, as {@link Errors} and {@link ErrorPages} do for theirs. */
@Controller
class OtherErrors implements ErrorController {

    private final Errors errors;

    OtherErrors(Errors errors) {
        this.errors = errors;
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
        ModelAndView page = new ModelAndView("error", HttpStatus.valueOf(status.value()));
        page.addObject("status", status.value());
        return page;
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return HttpStatusCode.valueOf(status instanceof Integer code ? code : 404);
    }

    /** The request as it was before it was sent here. */
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
    }
}
