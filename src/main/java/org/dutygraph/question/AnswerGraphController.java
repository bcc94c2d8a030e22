package org.dutygraph.question;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dutygraph.exchange.GraphFiles;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.exchange.Said;
import org.dutygraph.web.FileResponse;
import org.springframework.util.MultiValueMap;
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

    @GetMapping({"/{name}.graphml", "/{name}.gexf", "/{name}.jsonl"})
    @Operation(
            operationId = "answerGraph",
            summary = "答案中的节点和关系，GraphML、GEXF 1.3（供 Gephi）或每行一个 / The nodes and relationships of the answer"
                    + " as GraphML, as GEXF 1.3 for Gephi, or one a line")
    void graph(
            @Parameter(example = "reclaimed-by-county") @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        GraphFormat format = GraphFormat.at(request.getRequestURI(), request.getParameter(GraphFormat.VERSION));
        Answer answer =
                asking.ask(catalogue.wanted(name), Given.ofWhole(parameters).values());
        Map<String, Set<String>> keys = drawing.keys(answer);
        List<Said> said = Drawing.said(answer, keys);
        try (OutputStream out =
                FileResponse.open(response, answer.file(format.ending()), format.mediaType() + ";charset=UTF-8")) {
            files.write(format, keys, said, out);
        }
    }
}
