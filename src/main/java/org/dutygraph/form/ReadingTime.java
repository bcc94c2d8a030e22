package org.dutygraph.form;

import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * How long a file may take to be read, in seconds of the processor, so that it does not matter what else the machine does: what a
 * PDF draws is a program, and nobody can tell beforehand whether one ends. A file has some time, and more for each of its pages
 * that has been read. What goes on beyond it is told to end and not waited for.
 */
final class ReadingTime {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingTime.class);

    private static final Duration AT_FIRST = Duration.ofMinutes(1);
    /** For a page with text, which takes some hundredths of a second. */
    private static final Duration A_PAGE = Duration.ofSeconds(1);
    /** For one that is recognised, which takes some seconds on a fast machine. */
    private static final Duration A_PICTURE = Duration.ofMinutes(2);
    /** Whoever only waits, or does not know the processor's time, has so many times as much. */
    private static final int WAITING = 20;

    private static final Duration LOOKED_AT_EACH = Duration.ofMillis(250);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ThreadLocal<@Nullable ReadingTime> PRESENT = new ThreadLocal<>();

    private final long began = System.nanoTime();
    private final AtomicLong allowed;
    private volatile boolean isOver;
    private volatile @Nullable Closeable open;

    private ReadingTime(Duration time) {
        allowed = new AtomicLong(time.toNanos());
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
                    return task.get(LOOKED_AT_EACH.toMillis(), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    // whoever stops an import waits for the file that is being read
                    isInterrupted = true;
                } catch (TimeoutException e) {
                    if (time.isUp(thread)) {
                        time.end(task);
                        return Refused.because(
                                Refusal.SLOW_FILE, Long.toString(TimeUnit.NANOSECONDS.toSeconds(time.allowed.get())));
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

    private boolean isUp(Thread thread) {
        long used = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread.getId()) : 0;
        return used > allowed.get() || System.nanoTime() - began > WAITING * allowed.get();
    }

    /** Most of what takes long asks for the next piece of its file, and ends when there is none. */
    private void end(FutureTask<Opened> task) {
        isOver = true;
        task.cancel(true);
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
        time.allowed.addAndGet(more.toNanos());
    }

    /** That this file is read, and is to be closed when its time is over. */
    static void reads(Closeable file) {
        ReadingTime time = PRESENT.get();
        if (time != null) {
            time.open = file;
        }
    }
}
