package org.dutygraph.download;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dutygraph.exchange.GraphFiles;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.exchange.NodeKind;
import org.dutygraph.exchange.RelationshipKind;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The whole graph as files, each made while it is sent. */
@RestController
@RequestMapping("/api/download")
@Tag(name = "download")
class GraphDownloadController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Shapes shapes;
    private final GraphFiles graphs;
    private final ElementCsv elements;
    private final GraphWorkbook workbook;
    private final Archive archive;
    private final Sending sending;

    GraphDownloadController(
            Shapes shapes,
            GraphFiles graphs,
            ElementCsv elements,
            GraphWorkbook workbook,
            Archive archive,
            Sending sending) {
        this.shapes = shapes;
        this.graphs = graphs;
        this.elements = elements;
        this.workbook = workbook;
        this.archive = archive;
        this.sending = sending;
    }

    @GetMapping("/duty-graph.graphml")
    @Operation(summary = "全图，GraphML / The whole graph as GraphML")
    void graphMl(HttpServletResponse response) throws IOException {
        graph(GraphFormat.GRAPHML, response);
    }

    @GetMapping("/duty-graph.gexf")
    @Operation(summary = "全图，GEXF 1.3，供 Gephi / The whole graph as GEXF 1.3 for Gephi")
    void gexf(
            @Parameter(
                            name = GraphFormat.VERSION,
                            description = "1.3 或 1.2（networkx 2 只认 1.2） / 1.3, or 1.2, which alone networkx 2 knows",
                            example = "1.2")
                    @RequestParam(name = GraphFormat.VERSION, required = false)
                    @Nullable
                    String version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        graph(GraphFormat.at(request.getRequestURI(), version), response);
    }

    @GetMapping("/duty-graph.jsonl")
    @Operation(summary = "全图，每行一个节点或关系 / The whole graph, a node or relationship a line")
    void jsonLines(HttpServletResponse response) throws IOException {
        graph(GraphFormat.JSON_LINES, response);
    }

    private void graph(GraphFormat format, HttpServletResponse response) throws IOException {
        String name = WholeGraph.fileName(format);
        sending.send(name, name, format.mediaType() + ";charset=UTF-8", response, out -> graphs.write(format, out));
    }

    @GetMapping("/duty-graph.xlsx")
    @Operation(summary = "全部表格，Excel 工作簿 / All tables as an Excel workbook")
    void workbook(HttpServletResponse response) throws IOException {
        sending.send(GraphWorkbook.FILE, GraphWorkbook.FILE, GraphWorkbook.TYPE, response, workbook::write);
    }

    @GetMapping("/duty-graph.zip")
    @Operation(
            summary = "全部数据，ZIP / Everything as a zip",
            description =
                    "表格、图、Neo4j 导入文件、datapackage.json、SHA256SUMS；同一版本的图得到相同的字节。"
                            + "Tables, graphs, files for Neo4j, datapackage.json, SHA256SUMS; the same graph gives the same bytes.")
    void archive(HttpServletResponse response) throws IOException {
        sending.send(Archive.FILE, Archive.FILE, Archive.TYPE, response, archive::write);
    }

    @GetMapping("/nodes/{label}.csv")
    @Operation(summary = "一种节点，neo4j-admin 的 CSV / The nodes of a label as CSV for neo4j-admin")
    void nodes(@Parameter(example = "Duty") @PathVariable String label, HttpServletResponse response)
            throws IOException {
        NodeKind kind = shapes.now().nodes().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> RequestProblem.notFound("no-such-download", "nodes/" + label + ".csv"));
        sending.send(Neo4jImport.nodesFile(kind), label + ".csv", CSV, response, out -> elements.write(kind, out));
    }

    @GetMapping("/relationships/{name}.csv")
    @Operation(summary = "一种关系，neo4j-admin 的 CSV / The relationships of a type between two labels, for neo4j-admin")
    void relationships(
            @Parameter(description = "类型.起点.终点 / type.start.end", example = "RECLAIMED_BY.Duty.Department")
                    @PathVariable
                    String name,
            HttpServletResponse response)
            throws IOException {
        RelationshipKind kind = shapes.now().relationships().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RequestProblem.notFound("no-such-download", "relationships/" + name + ".csv"));
        sending.send(
                Neo4jImport.relationshipsFile(kind), name + ".csv", CSV, response, out -> elements.write(kind, out));
    }

    @GetMapping(path = "/neo4j-import.args", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @Operation(summary = "neo4j-admin 的参数文件 / The file of arguments for neo4j-admin")
    String arguments() {
        return Neo4jImport.arguments(shapes.now());
    }
}
