package org.dutygraph.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.dutygraph.exchange.GraphFiles;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers as graphs for other tools: everything that the rows name, with all its properties, and what joins it. */
@RestController
@RequestMapping("/api/questions")
@Tag(name = "questions")
class AnswerGraphController {

    private final Catalogue catalogue;
    private final Asking asking;
    private final Drawing drawing;
    private final GraphFiles files;

    AnswerGraphController(Catalogue catalogue, Asking asking, Drawing drawing, GraphFiles files) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.drawing = drawing;
        this.files = files;
    }

    @GetMapping("/{name}.graphml")
    @Operation(summary = "答案中的节点和关系，GraphML / The nodes and relationships of the answer as GraphML")
    void graphMl(
            @Parameter(example = "reclaimed-by-county") @PathVariable String name,
            @Parameter(example = "{\"county\": \"奇台县\"}") @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        send(GraphFormat.GRAPHML, name, parameters, response);
    }

    @GetMapping("/{name}.gexf")
    @Operation(summary = "答案中的节点和关系，GEXF 1.3，供 Gephi / The nodes and relationships of the answer as GEXF 1.3 for Gephi")
    void gexf(
            @Parameter(example = "reclaimed-by-county") @PathVariable String name,
            @Parameter(example = "{\"county\": \"奇台县\"}") @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        send(GraphFormat.GEXF, name, parameters, response);
    }

    @GetMapping("/{name}.jsonl")
    @Operation(summary = "答案中的节点和关系，每行一个 / The nodes and relationships of the answer, one a line")
    void jsonLines(
            @Parameter(example = "reclaimed-by-county") @PathVariable String name,
            @Parameter(example = "{\"county\": \"奇台县\"}") @RequestParam Map<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        send(GraphFormat.JSON_LINES, name, parameters, response);
    }

    private void send(GraphFormat format, String name, Map<String, String> parameters, HttpServletResponse response)
            throws IOException {
        Question question = catalogue.named(name).orElseThrow(() -> RequestProblem.notFound("no-such-question", name));
        Map<String, Set<String>> keys = drawing.keys(asking.ask(question, parameters));
        String file = name + "." + format.ending();
        try (OutputStream out = FileResponse.open(response, file, format.mediaType() + ";charset=UTF-8")) {
            files.write(format, keys, out);
        }
    }
}
