package org.dutygraph.load;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes lists in from programs; takes the administrator's password. */
@RestController
@RequestMapping(ReceivingController.ADDRESS)
@Tag(name = "documents")
class ReceivingController {

    static final String ADDRESS = "/api/documents";

    private final Uploading uploading;

    ReceivingController(Uploading uploading) {
        this.uploading = uploading;
    }

    /**
     * Says what files are read as, and imports those that can be.
     *
     * @param preview whether nothing is to change
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "receive",
            summary = "导入清单，或先看读到什么（需管理员密码） / Take lists in, or only look at them (administrator)")
    @SecurityRequirement(name = "administrator")
    Uploading.Received receive(
            @RequestParam List<MultipartFile> file, @RequestParam(defaultValue = "false") boolean preview) {
        return uploading.receive(file, preview);
    }
}
