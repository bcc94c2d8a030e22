package org.dutygraph.graph;

import java.util.stream.Stream;
import org.neo4j.io.locker.FileLockException;

/** Tells whether another process holds the embedded database. */
public final class StoreInUse {

    private StoreInUse() {}

    /** Whether that is what brought something to fail. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(FileLockException.class::isInstance);
    }
}
