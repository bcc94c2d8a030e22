package org.dutygraph.linked;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Frame;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.springframework.stereotype.Component;

/** Reads the graph as triples and writes them. */
@Component
class LinkedGraph {

    /** The key of the whole. */
    static final String SET = "duty-graph";

    /** Before and after every key. */
    private static final String FIRST = "";

    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private final Graph graph;
    private final Frame frame;

    LinkedGraph(Graph graph, Frame frame) {
        this.graph = graph;
        this.frame = frame;
    }

    Words words() {
        return new Words(frame.getSite());
    }

    /** What is said of one thing; nothing where there is no such thing. */
    List<Statement> of(Thing thing) {
        List<Statement> said = new ArrayList<>();
        read(thing.kind(), thing.key(), thing.key(), said::add);
        return said;
    }

    /** Writes triples. */
    void write(LinkedFormat format, Iterable<Statement> said, OutputStream out) {
        RDFWriter writer = begin(format, out);
        said.forEach(writer::handleStatement);
        writer.endRDF();
    }

    /** Writes all triples, those of one thing at a time. */
    void writeAll(LinkedFormat format, OutputStream out) {
        RDFWriter writer = begin(format, out);
        for (Kind kind : Kind.values()) {
            read(kind, FIRST, LAST, writer::handleStatement);
        }
        writer.endRDF();
    }

    private RDFWriter begin(LinkedFormat format, OutputStream out) {
        RDFWriter writer = format.writer(out);
        writer.startRDF();
        words().namespaces().forEach(each -> writer.handleNamespace(each.getPrefix(), each.getName()));
        return writer;
    }

    private void read(Kind kind, String from, String to, Consumer<Statement> taker) {
        Triples triples = new Triples(words(), taker);
        graph.stream(kind.statement(), Map.of("from", from, "to", to), row -> triples.of(kind, row));
        if (kind == Kind.DATASET && from.compareTo(SET) <= 0 && to.compareTo(SET) >= 0) {
            Resources.DATASET.read(frame.getSite()).forEach(taker);
        }
    }
}
