package org.dutygraph.quality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.Paging;
import org.dutygraph.web.RequestProblem;
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

    private static final List<String> GRADES = List.of("sense", "form");

    private final Graph graph;

    QualityController(Graph graph) {
        this.graph = graph;
    }

    /**
     * The findings, with how many there are of each rule in each document.
     *
     * @param document only those of a document
     * @param rule only those of a rule
     * @param grade only those of a grade: sense or form
     */
    @GetMapping
    @Operation(summary = "文件质量报告 / The document quality report")
    Report report(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String grade,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "100") int size) {
        Paging paging = new Paging(page, size);
        Map<String, @Nullable Object> parameters = parameters(document, rule, grade);
        List<RuleCount> counts = graph.read("read/quality/counts", parameters, RuleCount.class);
        parameters.putAll(paging.parameters());
        long total = counts.stream().mapToLong(RuleCount::findings).sum();
        return new Report(counts, paging.of(graph.read("read/quality/findings", parameters, FindingRow.class), total));
    }

    @GetMapping("/findings.csv")
    @Operation(summary = "文件质量报告，CSV / The document quality report as CSV")
    void csv(
            @RequestParam(required = false) @Nullable String document,
            @RequestParam(required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String grade,
            @RequestParam(defaultValue = "false") boolean bom,
            HttpServletResponse response)
            throws IOException {
        Map<String, @Nullable Object> parameters = parameters(document, rule, grade);
        parameters.putAll(Map.of("skip", 0L, "limit", Integer.MAX_VALUE));
        CsvResponse.write(
                response,
                "quality.csv",
                CsvFor.answer(bom, false),
                COLUMNS,
                rows -> graph.stream("read/quality/findings", parameters, rows));
    }

    private Map<String, @Nullable Object> parameters(
            @Nullable String document, @Nullable String rule, @Nullable String grade) {
        refuseUnless("grade", grade, GRADES);
        refuseUnless("rule", rule, known("read/quality/rules"));
        refuseUnless("document", document, known("read/quality/documents"));
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("document", document);
        parameters.put("rule", rule);
        parameters.put("grade", grade);
        return parameters;
    }

    private List<String> known(String statement) {
        return graph.read(statement, Map.of(), Known.class).stream()
                .map(Known::name)
                .toList();
    }

    private static void refuseUnless(String parameter, @Nullable String value, List<String> possible) {
        if (value != null && !possible.contains(value)) {
            throw RequestProblem.badRequest("unknown-filter", parameter, value, String.join("、", possible))
                    .with("possible", possible);
        }
    }

    /** A value that a filter may have. */
    record Known(String name) {}

    /** The report: how many findings of each rule, and one page of them. */
    record Report(List<RuleCount> counts, Paging.Page<FindingRow> findings) {}
}
