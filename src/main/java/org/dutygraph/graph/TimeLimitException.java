package org.dutygraph.graph;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A statement that took longer than it may. */
public final class TimeLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the database had not stopped by then. */
    private final transient @Nullable Future<?> work;

    TimeLimitException(Throwable cause, @Nullable Future<?> work) {
        super(cause);
        this.work = work;
    }

    /** Whether it is still running in the database, which did not stop it in time. */
    public boolean isRunning() {
        return work != null && !work.isDone();
    }
}
