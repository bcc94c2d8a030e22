package org.dutygraph.load;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Reads documents side by side while they are taken one by one in their order. No more than {@value #AHEAD} documents a reader are read ahead, so that memory does not grow with
 * their number.
 */
final class ReadingAhead {

    static final int AHEAD = 3;

    /** One core is left to who takes them, to the database and to visitors. */
    static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private ReadingAhead() {}

    /**
     * Takes all documents.
     *
     * @param readers how many are read at a time
     * @param read reads one; does not throw
     * @param take takes a name and what was read, in the order of the names, on this thread
     */
    static <T> void each(List<String> names, int readers, Function<String, T> read, BiConsumer<String, T> take) {
        ExecutorService pool = Executors.newFixedThreadPool(readers, ReadingAhead::thread);
        Queue<Reading<T>> ahead = new ArrayDeque<>();
        try {
            for (String name : names) {
                if (ahead.size() >= AHEAD * readers) {
                    ahead.remove().take(take);
                }
                ahead.add(new Reading<>(name, pool.submit(() -> read.apply(name))));
            }
            while (!ahead.isEmpty()) {
                ahead.remove().take(take);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        return thread;
    }

    /** A document that is being read. */
    private record Reading<T>(String name, Future<T> result) {

        void take(BiConsumer<String, T> taker) {
            try {
                taker.accept(name, result.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("Reading " + name + " threw what it should contain", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while reading " + name, e);
            }
        }
    }
}
