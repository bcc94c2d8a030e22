package org.dutygraph.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The document quality report over HTTP. */
@RestController
@RequestMapping("/api/quality")
@Tag(name = "quality")
class QualityController {

    private static final List<String> COLUMNS = List.of(
            "rule",
            "grade",
            "township_code",
            "township",
            "county",
            "duty_id",
            "duty",
            "cell",
            "document",
            "line",
            "excerpt",
            "zh",
            "en",
            "twin_duty_id",
            "twin_document",
            "twin_line",
            "twin_excerpt");

    private final Graph graph;
    private final Findings findings;

    QualityController(Graph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /**
     * The findings, with how many there are of each rule in each document.
     *
     * @param document only those of a document
     * @param rule only those of a rule
     * @param grade only those of a grade: sense, form or possible; without it, and without a rule that is, none that are only possible
     */
    @GetMapping
    @Operation(operationId = "quality", summary = "文件质量报告 / The document quality report")
    Findings.Report report(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String grade,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        return findings.report(new Paging(page, size), document, rule, grade);
    }

    @GetMapping("/findings.csv")
    @Operation(operationId = "qualityTable", summary = "文件质量报告，CSV / The document quality report as CSV")
    void csv(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String grade,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletResponse response)
            throws IOException {
        Map<String, @Nullable Object> parameters = findings.narrowedBy(document, rule, grade);
        parameters.putAll(Map.of("skip", 0L, "limit", Integer.MAX_VALUE));
        CsvResponse.write(
                response,
                "quality.csv",
                CsvFor.answer(bom, false),
                COLUMNS,
                rows -> graph.stream("read/quality/findings", parameters, rows));
    }
}
