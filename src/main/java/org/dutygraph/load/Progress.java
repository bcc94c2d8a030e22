package org.dutygraph.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far the running import has come: for the log, for who sits at the terminal, and for the page of the imports. */
@Component
class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private static final Duration WAITED = Duration.ofSeconds(1);

    private volatile @Nullable At at;
    private Instant since = Instant.EPOCH;
    private Instant told = Instant.EPOCH;
    private @Nullable ProgressBar bar;

    /** Begins to count documents. */
    void begin(int documents) {
        at = new At(Stage.IMPORT, 0, documents);
        since = Instant.now();
        told = since;
        bar = isAtTerminal() ? new ProgressBar("导入 import", documents) : null;
    }

    /** One document more is done. */
    void step() {
        At before = at;
        if (before == null) {
            return;
        }
        at = new At(before.stage(), before.done() + 1, before.all());
        if (bar != null) {
            bar.step();
        } else if (Duration.between(told, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
            told = Instant.now();
            LOG.info("导入 import: {} / {}", before.done() + 1, before.all());
        }
    }

    /** Works at what concerns all documents. */
    void at(Stage stage) {
        tellTime();
        closeBar();
        at = new At(stage, 0, 0);
        since = Instant.now();
        LOG.debug("at {}", stage.code());
    }

    void end() {
        tellTime();
        closeBar();
        at = null;
    }

    /** Where the running import is; empty where none runs. */
    Optional<At> now() {
        return Optional.ofNullable(at);
    }

    /** How long the stage took that comes to its end, where somebody waited for it. */
    private void tellTime() {
        At before = at;
        Duration took = Duration.between(since, Instant.now());
        if (before != null && took.compareTo(WAITED) > 0) {
            LOG.info("导入 import: {} ({} ms)", before.stage().code(), took.toMillis());
        }
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** A newer Java than ours always has a console. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isAtTerminal() {
        return System.console() != null;
    }

    /**
     * A moment of an import.
     *
     * @param done how many documents are done
     * @param all of how many; 0 where the stage does not count
     */
    record At(Stage stage, int done, int all) {}
}
