package org.dutygraph.collection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dutygraph.exchange.GraphFiles;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.web.FileName;
import org.dutygraph.web.FileResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a reader has marked as a graph for other tools. */
@RestController
@Tag(name = "collection")
class CollectionGraphController {

    private final GraphFiles files;

    CollectionGraphController(GraphFiles files) {
        this.files = files;
    }

    @GetMapping({"/api/collection/graph.graphml", "/api/collection/graph.gexf", "/api/collection/graph.jsonl"})
    @Operation(
            operationId = "collectionGraph",
            summary = "所列的节点和它们之间的关系，GraphML、GEXF 1.3 或每行一个 / The nodes that are named and what joins them, as"
                    + " GraphML, as GEXF 1.3, or one a line")
    void graph(
            @Parameter(example = "Duty:652325105-reclaimed-1") @RequestParam String[] thing,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        GraphFormat format = GraphFormat.at(request.getRequestURI(), request.getParameter(GraphFormat.VERSION));
        List<Marked> marked = Marked.of(thing);
        try (OutputStream out = FileResponse.open(
                response,
                new FileName("收集 collection", "collection", format.ending()),
                format.mediaType() + ";charset=UTF-8")) {
            files.write(format, Marked.byKind(marked), List.of(), out);
        }
    }
}
