package org.dutygraph.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log over HTTP. */
@RestController
@RequestMapping("/api/changes")
@Tag(name = "changes")
class ChangeController {

    private final ChangeLog log;
    private final Changes changes;

    ChangeController(ChangeLog log, Changes changes) {
        this.log = log;
        this.changes = changes;
    }

    /** The entries, the newest first. */
    @GetMapping
    @Operation(operationId = "changes", summary = "变更日志，新的在前 / The log of changes, the newest first")
    Paging.Page<Change> changes(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
        return changes.page(new Paging(page, size));
    }

    /**
     * Whether the log is as it was written.
     *
     * @param noted the hash of an entry that somebody noted elsewhere; empty for none
     */
    @GetMapping("/proof")
    @Operation(operationId = "changesProof", summary = "核对变更日志是否被改动 / Whether the log of changes is as it was written")
    Proof proof(@RequestParam(defaultValue = "") String noted) throws IOException {
        return noted.isBlank() ? log.proof() : log.proof(noted.strip());
    }

    /** The log's file, byte for byte, with which anybody can prove the chain. */
    @GetMapping("/changes.jsonl")
    @Operation(operationId = "changesFile", summary = "变更日志文件 / The log’s file")
    void file(HttpServletResponse response) throws IOException {
        try (OutputStream out = FileResponse.open(response, ChangeLog.NAME, "application/x-ndjson")) {
            if (Files.exists(log.path())) {
                Files.copy(log.path(), out);
            }
        }
    }
}
