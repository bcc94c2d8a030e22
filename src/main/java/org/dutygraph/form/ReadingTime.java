package org.dutygraph.form;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long a file may take to be read: what a PDF draws is a program, and nobody can tell beforehand whether one ends. A file has
 * some time, and more for each of its pages that has been read. What goes on beyond it is told to end and not waited for.
 */
final class ReadingTime {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingTime.class);

    private static final Duration AT_FIRST = Duration.ofSeconds(60);
    /** For a page with text, which takes some hundredths of a second. */
    private static final Duration A_PAGE = Duration.ofSeconds(1);
    /** For one that is recognised, which takes some seconds on a fast machine. */
    private static final Duration A_PICTURE = Duration.ofSeconds(60);

    private static final ThreadLocal<@Nullable ReadingTime> PRESENT = new ThreadLocal<>();

    private final long began = System.nanoTime();
    private final AtomicLong until;
    private volatile boolean isOver;
    private volatile @Nullable Closeable open;

    private ReadingTime(Duration time) {
        until = new AtomicLong(began + time.toNanos());
    }

    /** What reading gives, or that it took too long. */
    static Opened within(Supplier<Opened> reading) {
        return within(AT_FIRST, reading);
    }

    static Opened within(Duration atFirst, Supplier<Opened> reading) {
        ReadingTime time = new ReadingTime(atFirst);
        FutureTask<Opened> task = new FutureTask<>(() -> {
            PRESENT.set(time);
            return reading.get();
        });
        Thread thread = new Thread(task, "reading");
        thread.setDaemon(true);
        thread.start();
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get(time.until.get() - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    // whoever stops an import waits for the file that is being read
                    isInterrupted = true;
                } catch (TimeoutException e) {
                    if (System.nanoTime() - time.until.get() >= 0) {
                        time.end(task, thread);
                        return Refused.because(
                                Refusal.SLOW_FILE,
                                Long.toString(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - time.began)));
                    }
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Most of what takes long asks for the next piece of its file, and ends when there is none. */
    private void end(FutureTask<Opened> task, Thread thread) {
        isOver = true;
        task.cancel(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        Closeable file = open;
        if (file != null) {
            try {
                file.close();
            } catch (IOException | RuntimeException e) {
                LOG.debug("A file that takes too long cannot be closed: {}", e.toString());
            }
        }
    }

    /** That a page with text is to be read now. */
    static void page() {
        extend(A_PAGE);
    }

    /** That a page is to be recognised now. */
    static void picture() {
        extend(A_PICTURE);
    }

    private static void extend(Duration more) {
        ReadingTime time = PRESENT.get();
        if (time == null) {
            return;
        }
        if (time.isOver) {
            throw new CancellationException("It took too long");
        }
        time.until.addAndGet(more.toNanos());
    }

    /** That this file is read, and is to be closed when its time is over. */
    static void reads(Closeable file) {
        ReadingTime time = PRESENT.get();
        if (time != null) {
            time.open = file;
        }
    }
}
