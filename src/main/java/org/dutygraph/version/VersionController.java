package org.dutygraph.version;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dutygraph.load.ListDeciding;
import org.dutygraph.version.Differences.Difference;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.Seen;
import org.dutygraph.web.SheetWords;
import org.dutygraph.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of townships, and what is otherwise in one than in another, over HTTP. */
@RestController
@RequestMapping("/api")
@Tag(name = "versions")
class VersionController {

    private final Versions versions;
    private final Differences differences;
    private final ListDeciding deciding;
    private final SheetWords words;

    VersionController(Versions versions, Differences differences, ListDeciding deciding, SheetWords words) {
        this.deciding = deciding;
        this.words = words;
        this.versions = versions;
        this.differences = differences;
    }

    /** The lists that a township has or has had, the current one first; the tag changes with what has become of them. */
    @GetMapping("/versions")
    @Operation(operationId = "versions", summary = "一个乡镇的各版清单 / The lists that a township has had")
    VersionList versions(@RequestParam String township, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, Seen.tag(versions.version(township)));
        return new VersionList(versions.of(township));
    }

    /** Withdraws a list, takes that back, or says that it is the current one, where {@code If-Match} is given only if nothing has become of the township's lists since; takes the administrator's password. */
    @PostMapping(path = "/versions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "decideOnList",
            summary = "撤回、恢复一份清单，或指明现行（需管理员密码） / Withdraw or reinstate a list, or call it current (administrator)")
    @SecurityRequirement(name = "administrator")
    ListDeciding.Decided decide(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody ListDeciding.ListDecision decision) {
        return deciding.decide(decision, seen);
    }

    /** What is otherwise in the latter list than in the former. */
    @GetMapping("/differences")
    @Operation(operationId = "differences", summary = "两份清单有何不同 / What is otherwise in one list than in another")
    Difference differences(
            @RequestParam String before, @RequestParam String after, @RequestParam(defaultValue = "") String aspect) {
        return differences.of(before, after, aspect);
    }

    @GetMapping("/differences.csv")
    @Operation(operationId = "differencesTable", summary = "两份清单有何不同，CSV / The same as CSV")
    void csv(
            @RequestParam String before,
            @RequestParam String after,
            @RequestParam(defaultValue = "") String aspect,
            @RequestParam(defaultValue = "false") boolean bom,
            @RequestParam(defaultValue = "false") boolean exact,
            HttpServletResponse response)
            throws IOException {
        Difference found = differences.of(before, after, aspect);
        CsvResponse.write(
                response,
                found.fileName() + ".csv",
                CsvFor.answer(bom, exact),
                DifferenceRow.columns(),
                row -> found.rows().forEach(each -> row.accept(each.cells())));
    }

    @GetMapping("/differences.xlsx")
    @Operation(operationId = "differencesWorkbook", summary = "两份清单有何不同，Excel / The same as a workbook")
    void xlsx(
            @RequestParam String before,
            @RequestParam String after,
            @RequestParam(defaultValue = "") String aspect,
            HttpServletResponse response)
            throws IOException {
        Difference found = differences.of(before, after, aspect);
        try (OutputStream out = FileResponse.open(response, found.fileName() + ".xlsx", Spreadsheet.TYPE);
                Spreadsheet book = new Spreadsheet(out)) {
            List<List<Object>> rows = new ArrayList<>();
            for (DifferenceRow row : found.rows()) {
                rows.add(words.row(DifferenceRow.columns(), row.cells()));
            }
            book.table(words.head("sheet.differences"), words.heads(DifferenceRow.columns()), rows);
        }
    }

    /** The lists of a township. */
    record VersionList(List<VersionRow> versions) {}
}
