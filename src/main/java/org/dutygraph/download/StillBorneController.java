package org.dutygraph.download;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.KnownValues;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was taken back and is still borne, streamed as CSV: whole, or of one county, or between two. */
@RestController
@RequestMapping("/api/download")
@Tag(name = "download")
class StillBorneController {

    private final Graph graph;
    private final Sending sending;
    private final StillBorneRows rows;
    private final KnownValues values;

    StillBorneController(Graph graph, Sending sending, StillBorneRows rows, KnownValues values) {
        this.graph = graph;
        this.sending = sending;
        this.rows = rows;
        this.values = values;
    }

    @GetMapping("/still-borne.csv")
    @Operation(
            operationId = "downloadStillBorne",
            summary = "收回后仍在承担的事项，CSV / Taken back and still borne, as CSV",
            description = "UTF-8，RFC 4180，有表头；列只在末尾增加。行数超过设置 dutygraph.still-borne-rows 时须写 county 或 other_county。"
                    + "UTF-8, RFC 4180, with a header; columns are only added at the end. With more rows than the setting"
                    + " dutygraph.still-borne-rows, county or other_county has to be given.")
    void table(
            @Parameter(description = "收回的县，名称或代码 / The county that has reclaimed, by name or code", example = "652325")
                    @RequestParam(defaultValue = "")
                    String county,
            @Parameter(
                            name = "other_county",
                            description = "仍在承担的县，名称或代码 / The county that still bears it, by name or code",
                            example = "654203")
                    @RequestParam(name = "other_county", defaultValue = "")
                    String otherCounty,
            @Parameter(description = "供 Excel 双击打开：加字节序标记，单元格不会成为公式 / For Excel: a byte-order mark, and no formulas")
                    @RequestParam(defaultValue = "false")
                    boolean bom,
            HttpServletResponse response)
            throws IOException {
        TableFile file = TableFile.STILL_BORNE;
        Map<String, @Nullable String> choice =
                StillBorneRows.choosing(code("county", county), code("other_county", otherCounty));
        refuseTooMany(rows.of(choice));
        sending.send(
                file.fileName(),
                file.fileName(),
                "text/csv;charset=UTF-8",
                response,
                out -> CsvResponse.write(
                        out,
                        CsvFor.bulk(bom),
                        file.columnNames(),
                        found -> graph.stream(file.statement(), choice, found)));
    }

    private @Nullable String code(String parameter, String county) {
        return county.isBlank()
                ? null
                : values.meant(parameter, "county", county.strip()).value();
    }

    private void refuseTooMany(long found) {
        if (found > rows.most()) {
            throw RequestProblem.badRequest("too-many-rows", found, rows.most())
                    .with("rows", found)
                    .with("most", rows.most());
        }
    }
}
