package org.dutygraph.exchange;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A format of whole graphs. */
public enum GraphFormat {
    /** GraphML 1.1, which Gephi, Cytoscape, yEd, igraph and NetworkX read. */
    GRAPHML("graphml", "application/graphml+xml"),
    /** GEXF 1.3 of Gephi, with colours. */
    GEXF("gexf", "application/gexf+xml"),
    /** GEXF 1.2, the same without the kinds of edges, for readers that know no later version. */
    GEXF_1_2("gexf", "application/gexf+xml"),
    /** A JSON object a line, as APOC writes and reads them. */
    JSON_LINES("jsonl", "application/x-ndjson");

    /** The parameter by which a version of GEXF is asked for. */
    public static final String VERSION = "gexf";

    private static final List<String> VERSIONS = List.of("1.3", "1.2");

    private final String ending;
    private final String mediaType;

    GraphFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** One for each ending: those that files have where nobody asks for another version. */
    public static List<GraphFormat> usual() {
        return Stream.of(values()).filter(format -> format != GEXF_1_2).toList();
    }

    /**
     * The one that an address ends with.
     *
     * @param gexf the version of GEXF that is asked for, as {@code gexf=1.2}; null or empty for the usual one
     * @throws java.util.NoSuchElementException where it ends otherwise
     * @throws RequestProblem 400 where there is no such version
     */
    public static GraphFormat at(String path, @Nullable String gexf) {
        GraphFormat format = usual().stream()
                .filter(each -> path.endsWith("." + each.ending))
                .findFirst()
                .orElseThrow();
        if (gexf == null || gexf.isEmpty() || gexf.equals(VERSIONS.get(0))) {
            return format;
        }
        if (!gexf.equals(VERSIONS.get(1))) {
            throw RequestProblem.badRequest("unknown-value", VERSION, gexf, String.join(", ", VERSIONS))
                    .with("possible", VERSIONS);
        }
        return format == GEXF ? GEXF_1_2 : format;
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
            case GEXF -> new Gexf(out, false);
            case GEXF_1_2 -> new Gexf(out, true);
            case JSON_LINES -> new JsonLines(out);
        };
    }
}
