package org.dutygraph.graph;

/** A statement that took longer than it may. */
public final class TimeLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean stopped;

    TimeLimitException(Throwable cause, boolean stopped) {
        super(cause);
        this.stopped = stopped;
    }

    /** Whether the database stopped it; else it is still running there. */
    public boolean stopped() {
        return stopped;
    }
}
