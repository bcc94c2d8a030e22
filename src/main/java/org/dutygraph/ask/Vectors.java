package org.dutygraph.ask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.dutygraph.search.Embedding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Knows the meanings of the ways of asking, worked out behind the running application; until then words alone decide. */
@Component
class Vectors {

    private static final Logger LOG = LoggerFactory.getLogger(Vectors.class);

    private final Embedding embedding;
    private final Profiles profiles;
    private final Map<String, Meaning> known = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    Vectors(Embedding embedding, Profiles profiles) {
        this.embedding = embedding;
        this.profiles = profiles;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread worker = new Thread(this::run, "ways of asking");
        worker.setDaemon(true);
        worker.start();
    }

    private void run() {
        try {
            profiles.now().profiles().forEach(this::learn);
            ready.complete(null);
        } catch (RuntimeException e) {
            LOG.warn("提问只按文字识别 / Questions are recognised by words alone", e);
            ready.completeExceptionally(e);
        }
    }

    private void learn(Profile profile) {
        List<String> texts =
                profile.phrasings().stream().map(Phrasing::inGeneral).distinct().toList();
        List<float[]> vectors = embedding.of(texts);
        for (int i = 0; i < texts.size(); i++) {
            known.put(texts.get(i), new Meaning(vectors.get(i)));
        }
    }

    /** Comes to its end when the meanings are known, or that has failed. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    boolean areReady() {
        return ready.isDone() && !ready.isCompletedExceptionally();
    }

    Meaning of(String text) {
        return new Meaning(embedding.of(text));
    }

    /** The meaning of a way of asking. */
    Meaning of(Phrasing phrasing) {
        return known.computeIfAbsent(phrasing.inGeneral(), this::of);
    }
}
