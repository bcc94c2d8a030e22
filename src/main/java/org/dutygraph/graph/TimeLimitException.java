package org.dutygraph.graph;

/** A statement that took longer than it may. */
public final class TimeLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TimeLimitException(Throwable cause) {
        super(cause);
    }
}
