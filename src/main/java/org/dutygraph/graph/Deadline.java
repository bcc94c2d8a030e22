package org.dutygraph.graph;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the database no longer than it is worth: a few things that it does look at no clock. */
final class Deadline {

    private static final ExecutorService WAITING = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "question");
        thread.setDaemon(true);
        return thread;
    });

    private Deadline() {}

    /**
     * What the work gives.
     *
     * @throws TimeLimitException where it has given nothing by then; it goes on, and nobody waits for it
     */
    static <T> T keep(Duration limit, Callable<T> work) {
        Future<T> result = WAITING.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TimeLimitException(e, result);
        } catch (InterruptedException e) {
            result.cancel(true); // the driver lets go of its connection, and the database of what it does for it
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
