package org.dutygraph.load;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The import was left off because the application is being closed; the next start does all of it. Nothing is at fault. */
final class StoppedException extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    StoppedException() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
