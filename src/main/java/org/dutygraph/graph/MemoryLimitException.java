package org.dutygraph.graph;

/** A statement that took more memory than it may. */
public final class MemoryLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MemoryLimitException(Throwable cause) {
        super(cause);
    }
}
