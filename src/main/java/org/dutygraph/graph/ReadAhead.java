package org.dutygraph.graph;

import java.util.function.BooleanSupplier;

/**
 * Whoever reads something of the whole graph, which takes long in a large one and is kept until the graph changes: it is read
 * before a visitor waits for it.
 */
@FunctionalInterface
public interface ReadAhead {

    /**
     * Reads it as a visitor without any choice would.
     *
     * @param isWanted no longer when the graph has changed or the application is being closed; to be asked between long steps
     */
    void readAhead(BooleanSupplier isWanted);
}
