package org.dutygraph.download;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bulk data: every duty, and every department's part in one, streamed as CSV. */
@RestController
@RequestMapping("/api/download")
@Tag(name = "download")
class DownloadController {

    private static final List<String> DUTIES = List.of(
            "township_code",
            "township",
            "county",
            "prefecture",
            "province",
            "list",
            "number",
            "category",
            "name",
            "common_duty_id",
            "common_duty",
            "document",
            "line");

    private static final List<String> ASSIGNMENTS = List.of(
            "township_code",
            "list",
            "number",
            "department",
            "function",
            "relation",
            "named_in",
            "responsibility",
            "document",
            "line");

    private static final List<String> STILL_BORNE = List.of(
            "reclaimed_township_code",
            "reclaimed_number",
            "other_township_code",
            "other_list",
            "other_number",
            "strength",
            "evidence",
            "score",
            "reason");

    private final Graph graph;

    DownloadController(Graph graph) {
        this.graph = graph;
    }

    @GetMapping("/duties.csv")
    @Operation(operationId = "downloadDuties", summary = "全部事项 / All duties")
    void duties(@RequestParam(defaultValue = "false") boolean bom, HttpServletResponse response) throws IOException {
        csv("duties", DUTIES, bom, response);
    }

    @GetMapping("/assignments.csv")
    @Operation(operationId = "downloadAssignments", summary = "部门与事项 / Which department has what part in which duty")
    void assignments(@RequestParam(defaultValue = "false") boolean bom, HttpServletResponse response)
            throws IOException {
        csv("assignments", ASSIGNMENTS, bom, response);
    }

    @GetMapping("/still-borne.csv")
    @Operation(operationId = "downloadStillBorne", summary = "收回后仍承担 / Reclaimed duties that others still contain")
    void stillBorne(@RequestParam(defaultValue = "false") boolean bom, HttpServletResponse response)
            throws IOException {
        csv("still-borne", STILL_BORNE, bom, response);
    }

    private void csv(String name, List<String> columns, boolean bom, HttpServletResponse response) throws IOException {
        CsvResponse.write(
                response,
                name + ".csv",
                CsvFor.bulk(bom),
                columns,
                rows -> graph.stream("download/" + name, Map.of(), rows));
    }
}
