package org.dutygraph.load;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whether the graph is being made as a whole, which is when the application starts on a graph for which no import has ever come to
 * its end, or on one that is made anew. Until then an answer would take what has not been read yet for what is not there.
 */
@Component
class FirstImport {

    private final Derivation derivation;
    private final boolean isServer;
    private volatile boolean ended;
    private @Nullable Boolean first;

    FirstImport(
            Derivation derivation,
            ApplicationContext application,
            @Value("${dutygraph.import-on-start:true}") boolean importsOnStart) {
        this.derivation = derivation;
        this.isServer = application instanceof WebApplicationContext;
        this.ended = !importsOnStart;
    }

    /** Looks what the graph is like before anything is written. */
    void begin() {
        isFirst();
    }

    /** What the graph held is about to be replaced, and what follows from it has to be worked out. */
    synchronized void beginAnew() {
        first = true;
    }

    /** Whether there may be visitors who rely on what the graph holds: once what is imported at the start is in it. */
    boolean isRead() {
        return isServer && ended;
    }

    /** The import that runs at the start has come to its end, well or not. */
    void end() {
        ended = true;
    }

    boolean isRunning() {
        return !ended && isFirst();
    }

    private synchronized boolean isFirst() {
        if (first == null) {
            first = !derivation.isDerived();
        }
        return first;
    }
}
