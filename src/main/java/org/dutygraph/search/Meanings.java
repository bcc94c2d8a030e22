package org.dutygraph.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.GraphChanged;
import org.dutygraph.text.Pinyin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the meaning of every duty's name, and how it is read, in the graph. It is worked out behind the running application, for new names
 * alone, so that nobody waits for it; until then search goes by words.
 */
@Component
class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);
    private static final int BATCH = 100;
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(10);

    private final Graph graph;
    private final Embedding embedding;
    private final CompletableFuture<Void> work = new CompletableFuture<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(daemons());
    private volatile boolean stopped;
    private boolean ready;

    Meanings(Graph graph, Embedding embedding) {
        this.graph = graph;
        this.embedding = embedding;
    }

    /** Once who has started the application is served, and then again whenever something has been imported. */
    @EventListener({ApplicationReadyEvent.class, GraphChanged.class})
    synchronized void look(Object event) {
        ready |= event instanceof ApplicationReadyEvent;
        if (ready && !stopped) {
            worker.execute(this::run);
        }
    }

    /** Before anything that it needs is closed. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopped = true;
    }

    /** What is worked out at this moment is brought to its end, or the database would be closed under it. */
    @PreDestroy
    void await() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(LONGEST_BATCH.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Comes to its end when every name's meaning is known, or that has failed. */
    CompletableFuture<Void> done() {
        return work;
    }

    private static ThreadFactory daemons() {
        CustomizableThreadFactory factory = new CustomizableThreadFactory("meanings-");
        factory.setDaemon(true);
        return factory;
    }

    private void run() {
        try {
            if (stopped) {
                return;
            }
            List<String> texts = missing();
            for (int from = 0; from < texts.size(); from += BATCH) {
                add(texts.subList(from, Math.min(texts.size(), from + BATCH)));
                if (stopped) {
                    return;
                }
            }
            graph.write(tx -> tx.run("search/unused-meanings", Map.of()));
            LOG.info("语义索引 meanings: +{}", texts.size());
            work.complete(null);
        } catch (RuntimeException e) {
            if (!stopped && !isMachineStopping()) {
                LOG.warn("语义检索不可用，只按文字检索 / No search by meaning, only by words", e);
            }
            work.completeExceptionally(e);
        }
    }

    /**
     * Whether this process has been told to end: ONNX Runtime then closes the model by itself, at the same time as the
     * application begins to close, and what it was just working out fails.
     */
    private static boolean isMachineStopping() {
        Thread never = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(never);
            Runtime.getRuntime().removeShutdownHook(never);
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    private List<String> missing() {
        return graph.read("read/search/texts-without-meaning", Map.of(), Text.class).stream()
                .map(Text::text)
                .toList();
    }

    private void add(List<String> texts) {
        List<float[]> vectors = embedding.of(texts);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            rows.add(Map.of("text", text, "vector", vectors.get(i), "pinyin", Pinyin.syllables(text)));
        }
        graph.write(tx -> tx.run("search/meanings", Map.of("rows", rows)));
    }

    /** A name whose meaning is not known yet. */
    private record Text(String text) {}
}
