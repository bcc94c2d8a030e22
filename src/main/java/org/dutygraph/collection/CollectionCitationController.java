package org.dutygraph.collection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dutygraph.web.FileName;
import org.dutygraph.web.FileResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a reader has marked, as references for programs that keep them. */
@RestController
@Tag(name = "collection")
class CollectionCitationController {

    private final CollectedThings things;
    private final CollectionCitations citations;

    CollectionCitationController(CollectedThings things, CollectionCitations citations) {
        this.things = things;
        this.citations = citations;
    }

    @GetMapping({"/api/collection/citations.ris", "/api/collection/citations.bib", "/api/collection/citations.csl.json"
    })
    @Operation(
            operationId = "collectionCitations",
            summary = "所列的每一样各一条引文：RIS、BibTeX 或 CSL-JSON / A reference to each of the things that are named, as RIS,"
                    + " as BibTeX or as CSL-JSON")
    void citations(
            @Parameter(example = "Duty:652325105-reclaimed-1") @RequestParam String[] thing,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String ending = StringUtils.getFilenameExtension(request.getRequestURI());
        CitationForm form = CitationForm.valueOf(String.valueOf(ending));
        List<CollectedRow> rows = things.of(Marked.of(thing), new LinkedMultiValueMap<>());
        try (OutputStream out = FileResponse.open(
                response,
                new FileName("引文 citations", "citations", form.name()),
                form.mediaType() + ";charset=UTF-8")) {
            out.write(form.of(citations.of(rows)).getBytes(StandardCharsets.UTF_8));
        }
    }
}
