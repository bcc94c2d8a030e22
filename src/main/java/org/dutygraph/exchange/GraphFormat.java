package org.dutygraph.exchange;

import java.io.OutputStream;
import java.util.stream.Stream;

/** A format of whole graphs. */
public enum GraphFormat {
    /** GraphML 1.1, which Gephi, Cytoscape, yEd, igraph and NetworkX read. */
    GRAPHML("graphml", "application/graphml+xml"),
    /** GEXF 1.3 of Gephi, with colours. */
    GEXF("gexf", "application/gexf+xml"),
    /** A JSON object a line, as APOC writes and reads them. */
    JSON_LINES("jsonl", "application/x-ndjson");

    private final String ending;
    private final String mediaType;

    GraphFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /**
     * The one that an address ends with.
     *
     * @throws java.util.NoSuchElementException where it ends otherwise
     */
    public static GraphFormat at(String path) {
        return Stream.of(values())
                .filter(format -> path.endsWith("." + format.ending))
                .findFirst()
                .orElseThrow();
    }

    /** What file names end with, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    GraphSink writing(OutputStream out) {
        return switch (this) {
            case GRAPHML -> new GraphMl(out);
            case GEXF -> new Gexf(out);
            case JSON_LINES -> new JsonLines(out);
        };
    }
}
