package org.dutygraph.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How far the running import has come: for the log, for who sits at the terminal, and for the page of the imports. Where the
 * application is being closed it goes no further, and the database is closed only when the import has noticed.
 */
@Component
class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private static final Duration WAITED = Duration.ofSeconds(1);
    /** The longest step takes longer at some thousand lists; what fails then fails for want of a database. */
    private static final Duration LONGEST_STEP = Duration.ofSeconds(20);

    private volatile @Nullable At at;
    private volatile boolean stopping;
    private Instant since = Instant.EPOCH;
    private Instant told = Instant.EPOCH;
    private @Nullable ProgressBar bar;

    /** Lets the running import come to the end of its step. */
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        stopping = true;
        Instant last = Instant.now().plus(LONGEST_STEP);
        for (Duration left = LONGEST_STEP;
                at != null && left.toMillis() > 0;
                left = Duration.between(Instant.now(), last)) {
            wait(left.toMillis());
        }
    }

    private void goOn() {
        if (stopping) {
            throw new StoppedException();
        }
    }

    /**
     * Begins to count documents.
     *
     * @throws StoppedException where the application is being closed
     */
    synchronized void begin(int documents) {
        goOn();
        at = new At(Stage.IMPORT, 0, documents);
        since = Instant.now();
        told = since;
        bar = isAtTerminal() ? new ProgressBar("导入 import", documents) : null;
    }

    /**
     * One document more is done.
     *
     * @throws StoppedException where the application is being closed
     */
    void step() {
        goOn();
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

    /**
     * Works at what concerns all documents.
     *
     * @throws StoppedException where the application is being closed
     */
    synchronized void at(Stage stage) {
        goOn();
        tellTime();
        closeBar();
        at = new At(stage, 0, 0);
        since = Instant.now();
        LOG.debug("at {}", stage.code());
    }

    synchronized void end() {
        tellTime();
        closeBar();
        at = null;
        notifyAll();
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
