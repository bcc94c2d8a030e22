package org.dutygraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dutygraph.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the meaning of every duty's name in the graph. It is worked out behind the running application, for new names
 * alone, so that nobody waits for it; until then search goes by words.
 */
@Component
class Meanings {

    private static final Logger LOG = LoggerFactory.getLogger(Meanings.class);
    private static final int BATCH = 100;

    private final Graph graph;
    private final Embedding embedding;
    private volatile CompletableFuture<Void> work = new CompletableFuture<>();
    private volatile boolean stopped;

    Meanings(Graph graph, Embedding embedding) {
        this.graph = graph;
        this.embedding = embedding;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread worker = new Thread(this::run, "meanings");
        worker.setDaemon(true);
        worker.start();
    }

    @jakarta.annotation.PreDestroy
    void stop() {
        stopped = true;
    }

    /** Comes to its end when every name's meaning is known, or that has failed. */
    CompletableFuture<Void> done() {
        return work;
    }

    private void run() {
        try {
            int known = 0;
            for (List<String> texts = missing(); !texts.isEmpty() && !stopped; texts = missing()) {
                add(texts);
                known += texts.size();
            }
            graph.write(tx -> tx.run("search/unused-meanings", Map.of()));
            LOG.info("语义索引 meanings: +{}", known);
            work.complete(null);
        } catch (RuntimeException e) {
            if (!stopped) {
                LOG.warn("语义检索不可用，只按文字检索 / No search by meaning, only by words", e);
            }
            work.completeExceptionally(e);
        }
    }

    private List<String> missing() {
        return graph.read("read/search/texts-without-meaning", Map.of("limit", BATCH), Text.class).stream()
                .map(Text::text)
                .toList();
    }

    private void add(List<String> texts) {
        List<float[]> vectors = embedding.of(texts);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(Map.of("text", texts.get(i), "vector", vectors.get(i)));
        }
        graph.write(tx -> tx.run("search/meanings", Map.of("rows", rows)));
    }

    /** A name whose meaning is not known yet. */
    private record Text(String text) {}
}
