package org.dutygraph.download;

import org.dutygraph.exchange.GraphFormat;

/** What the files of the whole graph are called. */
final class WholeGraph {

    /** What every file of the whole is called, but for its ending. */
    static final String NAME = "duty-graph";

    private WholeGraph() {}

    static String fileName(GraphFormat format) {
        return NAME + "." + format.ending();
    }
}
