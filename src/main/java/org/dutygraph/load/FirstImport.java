package org.dutygraph.load;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether the graph is being made for the first time, which is when the application starts on a graph for which no import has
 * ever come to its end. Until then an answer would take what has not been read yet for what is not there.
 */
@Component
class FirstImport {

    private final Derivation derivation;
    private volatile boolean ended;
    private @Nullable Boolean first;

    FirstImport(Derivation derivation, @Value("${dutygraph.import-on-start:true}") boolean importsOnStart) {
        this.derivation = derivation;
        this.ended = !importsOnStart;
    }

    /** Looks what the graph is like before anything is written. */
    void begin() {
        isFirst();
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
