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
import org.dutygraph.web.RequestProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The index of all files, and the tables among them, streamed as CSV. */
@RestController
@RequestMapping("/api/download")
@Tag(name = "download")
class DownloadController {

    private static final String TABLES =
            "duties, assignments, townships, common-duties, departments, functions, documents, findings";

    private final Graph graph;
    private final Sending sending;
    private final DownloadIndex index;
    private final ParquetTable parquet;

    DownloadController(Graph graph, Sending sending, DownloadIndex index, ParquetTable parquet) {
        this.graph = graph;
        this.sending = sending;
        this.index = index;
        this.parquet = parquet;
    }

    @GetMapping
    @Operation(
            operationId = "downloads",
            summary = "全部下载文件 / All files to download",
            description =
                    "每个文件的名称、地址、类型、行数和各列的意思；图的版本和所依据的清单。"
                            + "Each file's name, address, type, rows and the meaning of its columns; the graph's version and lists.")
    DownloadIndex.Listing files() {
        return index.now();
    }

    @GetMapping("/{table:[a-z-]+}.csv")
    @Operation(
            operationId = "downloadTable",
            summary = "一张表，CSV / A table as CSV",
            description =
                    "UTF-8，RFC 4180，有表头；列只在末尾增加。UTF-8, RFC 4180, with a header; columns are only added at the end.")
    void table(
            @Parameter(description = TABLES, example = "duties") @PathVariable String table,
            @Parameter(description = "供 Excel 双击打开：加字节序标记，单元格不会成为公式 / For Excel: a byte-order mark, and no formulas")
                    @RequestParam(defaultValue = "false")
                    boolean bom,
            HttpServletResponse response)
            throws IOException {
        TableFile file = named(table, ".csv");
        sending.send(
                file.fileName(),
                file.fileName(),
                "text/csv;charset=UTF-8",
                response,
                out -> CsvResponse.write(
                        out,
                        CsvFor.bulk(bom),
                        file.columnNames(),
                        rows -> graph.stream(file.statement(), Map.of(), rows)));
    }

    @GetMapping("/{table:[a-z-]+}.parquet")
    @Operation(
            operationId = "downloadParquet",
            summary = "一张表，Parquet / A table as Parquet",
            description =
                    "列与 CSV 相同，带类型；没有的为空值。供 pandas、R、DuckDB、Spark 直接读。The columns of the CSV with their types, and null where"
                            + " nothing is known; to be read by pandas, R, DuckDB and Spark.")
    void parquet(
            @Parameter(description = TABLES, example = "duties") @PathVariable String table,
            HttpServletResponse response)
            throws IOException {
        TableFile file = named(table, ".parquet");
        String name = ParquetTable.fileName(file);
        sending.send(name, name, ParquetTable.TYPE, response, out -> parquet.write(file, out));
    }

    private static TableFile named(String table, String ending) {
        return TableFile.ALL.stream()
                .filter(each -> each.name().equals(table) && !each.equals(TableFile.STILL_BORNE))
                .findFirst()
                .orElseThrow(() -> RequestProblem.notFound("no-such-download", table + ending));
    }
}
