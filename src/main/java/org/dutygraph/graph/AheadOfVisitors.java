package org.dutygraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has what is long to read of a large graph read before anybody asks for it, when nothing has changed for a while. One thing at a
 * time, so that visitors have the other processors.
 */
@Component
@ConditionalOnWebApplication
class AheadOfVisitors {

    private static final Logger LOG = LoggerFactory.getLogger(AheadOfVisitors.class);

    private final Graph graph;
    private final ObjectProvider<ReadAhead> readers;
    private final Duration pause;
    private final long fewest;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ahead-of-visitors");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> looking;
    private String seen = "";
    private String read = "";

    AheadOfVisitors(
            Graph graph,
            ObjectProvider<ReadAhead> readers,
            @Value("${dutygraph.read-ahead.after}") Duration pause,
            @Value("${dutygraph.read-ahead.duties}") long fewest) {
        this.graph = graph;
        this.readers = readers;
        this.pause = pause;
        this.fewest = fewest;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        // an application may be closed before it is ready
        if (pause.toMillis() > 0 && !clock.isShutdown()) {
            looking =
                    clock.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void end() {
        if (looking != null) {
            looking.cancel(true);
        }
        clock.shutdownNow();
    }

    private void look() {
        try {
            String now = graph.state();
            boolean isCalm = now.equals(seen) && !now.equals(read);
            seen = now;
            if (isCalm && !now.isEmpty() && duties() >= fewest) {
                read = now;
                long begun = System.nanoTime();
                readers.orderedStream().forEach(this::read);
                LOG.info(
                        "已预先查询 / read ahead of visitors ({} ms)",
                        Duration.ofNanos(System.nanoTime() - begun).toMillis());
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private long duties() {
        return graph.readOne("read/graph/duties", Map.of(), Duties.class)
                .map(Duties::duties)
                .orElse(0L);
    }

    /** What one cannot read, a visitor may; the others go on. */
    private void read(ReadAhead reader) {
        try {
            if (isWanted()) {
                reader.readAhead(this::isWanted);
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private boolean isWanted() {
        return !clock.isShutdown() && graph.state().equals(read);
    }

    private void failed(RuntimeException e) {
        if (!clock.isShutdown()) {
            LOG.warn("未能预先查询，第一个访问的人会多等一会儿 / could not read ahead; the first visitor will wait", e);
        }
    }

    /** How many duties there are. */
    record Duties(long duties) {}
}
