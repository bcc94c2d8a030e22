package org.dutygraph.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.dutygraph.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Undoing over HTTP; takes the administrator's password. */
@RestController
@RequestMapping("/api/changes")
@Tag(name = "changes")
class UndoController {

    private final Undoing undoing;

    UndoController(Undoing undoing) {
        this.undoing = undoing;
    }

    @PostMapping(path = "/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "undo", summary = "撤销最近一次改动（需管理员密码） / Undo the last change (administrator)")
    @SecurityRequirement(name = "administrator")
    Undoing.Undone undo(@RequestBody Undo wanted) {
        return undoing.undo(wanted.change(), SignedIn.nameOr(wanted.author()), wanted.reason());
    }

    /**
     * What somebody wants undone.
     *
     * @param change its number ({@code act} in the log)
     */
    record Undo(
            long change, @Nullable String author, @Nullable String reason) {}
}
