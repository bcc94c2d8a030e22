package org.dutygraph.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dutygraph.form.PagePicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws pages of documents, within bounds: what a PDF draws is a program that may be made to have no end. Few are drawn at a time,
 * each has some seconds, and one that took longer or failed is not tried again soon; what goes on beyond its time keeps its
 * place among the few, so that the worst that a file can do is that no more pages are drawn.
 */
@Component
class Drawing {

    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

    private static final int AT_ONCE = 2;
    private static final long SECONDS = 20;
    /** Who waits longer for others is told to ask again. */
    private static final long WAITING_SECONDS = 4;

    /** A page is some hundred kilobytes. */
    private static final long KEPT_BYTES = 64L << 20;

    private static final int KEPT_SHAPES = 500;
    private static final byte[] NONE = {};

    private final Semaphore few = new Semaphore(AT_ONCE);
    private final Cache<String, byte[]> pictures = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String key, byte[] picture) -> key.length() + picture.length)
            .expireAfterWrite(1, TimeUnit.HOURS)
            .build();
    private final Cache<String, Optional<PagePicture.Pages>> shapes = Caffeine.newBuilder()
            .maximumSize(KEPT_SHAPES)
            .expireAfterWrite(1, TimeUnit.HOURS)
            .build();

    /** The bytes of a file. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws IOException;
    }

    /**
     * How many pages a file has, and the shape of one of them; empty where it has none that can be drawn.
     *
     * @param file the SHA-256 of the file
     */
    Optional<PagePicture.Pages> pages(String file, int page, Content content) {
        String key = file + ' ' + page;
        Optional<PagePicture.Pages> known = shapes.getIfPresent(key);
        if (known != null) {
            return known;
        }
        Optional<PagePicture.Pages> counted = Optional.empty();
        try {
            counted = within(() -> PagePicture.pages(content.read(), page));
        } catch (BusyException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("The pages of {} cannot be counted: {}", file, e.toString());
        }
        shapes.put(key, counted);
        return counted;
    }

    /**
     * A page as a JPEG; empty where it cannot be drawn.
     *
     * @param file the SHA-256 of the file
     * @throws IOException where as many as may be are being drawn
     */
    Optional<byte[]> jpeg(String file, int page, int quarters, Content content) throws IOException {
        String key = file + ' ' + page + ' ' + quarters;
        byte[] known = pictures.getIfPresent(key);
        if (known == null) {
            known = drawn(key, () -> PagePicture.jpeg(content.read(), page, quarters));
            pictures.put(key, known);
        }
        return known.length == 0 ? Optional.empty() : Optional.of(known);
    }

    private byte[] drawn(String what, Work<byte[]> work) throws IOException {
        try {
            return within(work);
        } catch (BusyException e) {
            throw e;
        } catch (IOException e) {
            LOG.warn("The page {} cannot be drawn: {}", what, e.toString());
            return NONE;
        }
    }

    /** As many pages as may be are being drawn. */
    private static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What takes long. */
    @FunctionalInterface
    private interface Work<T> {
        T result() throws IOException;
    }

    private <T> T within(Work<T> work) throws IOException {
        try {
            if (!few.tryAcquire(WAITING_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
            FutureTask<T> task = new FutureTask<>(() -> {
                try {
                    return work.result();
                } finally {
                    few.release();
                }
            });
            Thread thread = new Thread(task, "drawing");
            thread.setDaemon(true);
            thread.start();
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }
}
