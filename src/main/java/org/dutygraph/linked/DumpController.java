package org.dutygraph.linked;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.web.FileResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All triples as a file, made while it is sent. */
@RestController
@Tag(name = "download")
class DumpController {

    private final LinkedGraph graph;
    private final Shapes shapes;

    DumpController(LinkedGraph graph, Shapes shapes) {
        this.graph = graph;
        this.shapes = shapes;
    }

    @GetMapping(LinkedFiles.ADDRESS)
    @Operation(
            operationId = "downloadTriples",
            summary = "全图，RDF 三元组（N-Triples，gzip） / The whole graph as RDF triples (N-Triples, gzip)")
    void dump(HttpServletResponse response) throws IOException {
        String version = shapes.versionNow();
        try (GZIPOutputStream out =
                new GZIPOutputStream(FileResponse.open(response, LinkedFiles.FILE, LinkedFiles.TYPE))) {
            graph.writeAll(LinkedFormat.N_TRIPLES, out);
            shapes.expect(version);
        }
    }
}
