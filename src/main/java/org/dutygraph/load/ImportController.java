package org.dutygraph.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dutygraph.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report of the last import over HTTP. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "imports")
class ImportController {

    private final ReportFile reports;

    ImportController(ReportFile reports) {
        this.reports = reports;
    }

    @GetMapping("/latest")
    @Operation(operationId = "latestImport", summary = "最近一次导入的报告 / The report of the last import")
    ImportReport latest() {
        return reports.read().orElseThrow(() -> RequestProblem.notFound("no-import"));
    }
}
