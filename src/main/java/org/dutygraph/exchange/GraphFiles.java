package org.dutygraph.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes the graph, or a part of it, in a format of whole graphs. */
@Component
public class GraphFiles {

    private final Shapes shapes;
    private final Elements elements;

    GraphFiles(Shapes shapes, Elements elements) {
        this.shapes = shapes;
        this.elements = elements;
    }

    /** Writes everything; does not close the stream. */
    public void write(GraphFormat format, OutputStream out) throws IOException {
        GraphShape shape = shapes.now();
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        elements.write(shape, format.writing(buffered));
        shapes.expect(shape.version());
        buffered.flush();
    }

    /**
     * Writes some nodes, the relationships among them, and what else is said of them; does not close the stream.
     *
     * @param chosen the nodes' keys by their labels
     */
    public void write(GraphFormat format, Map<String, Set<String>> chosen, List<Said> said, OutputStream out)
            throws IOException {
        GraphShape shape = shapes.now();
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        elements.write(shape, chosen, said, format.writing(buffered));
        shapes.expect(shape.version());
        buffered.flush();
    }
}
