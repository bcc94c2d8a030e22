package org.dutygraph.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dutygraph.history.Cause;
import org.dutygraph.web.FileResponse;
import org.dutygraph.web.SignedIn;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Backups over HTTP; both take the administrator's password. */
@RestController
@RequestMapping("/api/backup")
@Tag(name = "backup")
class BackupController {

    private final Backup backup;
    private final Restore restore;
    private final LoadProperties properties;

    BackupController(Backup backup, Restore restore, LoadProperties properties) {
        this.backup = backup;
        this.restore = restore;
        this.properties = properties;
    }

    /** Asked for by POST, because reading is open and this is not for everybody. */
    @PostMapping("/backup.zip")
    @Operation(operationId = "backup", summary = "备份（需管理员密码） / A backup (administrator)")
    @SecurityRequirement(name = "administrator")
    void backup(HttpServletResponse response) throws IOException {
        Path file = backup.write();
        try (OutputStream out = FileResponse.open(response, Backup.name(), "application/zip")) {
            Files.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    @PostMapping(
            path = "/restore",
            consumes = {"application/zip", "application/octet-stream"})
    @Operation(operationId = "restore", summary = "从备份恢复（需管理员密码） / Restore a backup (administrator)")
    @SecurityRequirement(name = "administrator")
    Restored restore(@RequestParam(defaultValue = "") String author, InputStream body) throws IOException {
        Path file = Files.createTempFile(properties.dataFolder().toAbsolutePath(), ".restore", ".zip");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            ImportReport report =
                    restore.from(file, Cause.of(SignedIn.nameOrElse(author), "从备份恢复 / restored from a backup"));
            return new Restored(report.documents().size(), report.version());
        } finally {
            Files.delete(file);
        }
    }

    /**
     * What came of it.
     *
     * @param documents how many there are now
     * @param version the graph's version now
     */
    record Restored(int documents, String version) {}
}
