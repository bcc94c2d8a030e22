package org.dutygraph.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.graph.Graph;
import org.dutygraph.web.Lists;
import org.dutygraph.web.Neighbourhood;
import org.dutygraph.web.RequestProblem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of documents, and the text of each as received. */
@Controller
class DocumentPages {

    /** A page takes some. */
    private static final int SECONDS = 10;

    private final Graph graph;
    private final Lists lists;
    private final ReceivedText received;
    private final Originals originals;

    DocumentPages(Graph graph, Lists lists, ReceivedText received, Originals originals) {
        this.graph = graph;
        this.lists = lists;
        this.received = received;
        this.originals = originals;
    }

    @GetMapping("/documents")
    String documents(Model model) {
        model.addAttribute(
                "table",
                lists.table("document", DocumentRow.class, List.of("name", "township", "date", "duties", "sha256")));
        return "document/list";
    }

    /**
     * A document's text, line by line, beside the page or the table that a line is from.
     *
     * @param path its name
     * @param line the line to mark; 0 for none
     * @param cell the cell of that line to mark, from 1; 0 for those with the words, or else with what its duty is called
     * @param words those for which the cell is looked for; blank for none
     * @param page the page to show whole; 0 for that of the line
     */
    @GetMapping("/documents/{*path}")
    String document(
            @PathVariable String path,
            @RequestParam(defaultValue = "0") long line,
            @RequestParam(defaultValue = "0") int cell,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            Model model)
            throws IOException {
        DocumentRow document = known(path);
        List<SourceLine> lines = lines(document);
        Cited cited = new Cited(line, cell, words);
        model.addAttribute("document", document);
        model.addAttribute("lines", lines.stream().map(SourceLine::shown).toList());
        model.addAttribute("marked", line);
        model.addAttribute("cited", cited);
        model.addAttribute("originals", originals.pages(document, lines, cited, page));
        model.addAttribute("table", originals.table(lines, cited).orElse(null));
        model.addAttribute(
                "net",
                Neighbourhood.of(
                        graph.read("read/document/partners", Map.of("name", document.name()), Partner.class).stream()
                                .map(Partner::asNeighbour)
                                .toList()));
        return "document/document";
    }

    /**
     * A page of a document as a picture.
     *
     * @param page from 1
     * @param turn how often it is turned to the right by a quarter
     */
    @GetMapping(path = "/documents/{*path}", params = "as=page")
    ResponseEntity<byte[]> asPage(
            @PathVariable String path,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int turn) {
        DocumentRow document = known(path);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .body(originals
                            .jpeg(document, page, turn)
                            .orElseThrow(() -> RequestProblem.notFound("no-such-page", document.name(), page)));
        } catch (IOException e) {
            throw RequestProblem.later(SECONDS, "pages-being-drawn");
        }
    }

    /** A document's bytes, exactly as received. */
    @GetMapping(path = "/documents/{*path}", params = "as=received")
    ResponseEntity<byte[]> asReceived(@PathVariable String path) throws IOException {
        DocumentRow document = known(path);
        String name = document.file() == null
                ? document.name()
                : document.name().substring(0, document.name().lastIndexOf('/'));
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName, java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(received.bytes(document));
    }

    /** The graph alone says which files there are. */
    private DocumentRow known(String path) {
        String name = path.substring(1);
        return graph.readOne("read/document/one", Map.of("name", name), DocumentRow.class)
                .orElseThrow(() -> RequestProblem.notFound("no-such-document", name));
    }

    private List<SourceLine> lines(DocumentRow document) throws IOException {
        Map<Long, List<StatedDuty>> stated =
                graph.read("read/document/lines", Map.of("name", document.name()), StatedDuty.class).stream()
                        .collect(Collectors.groupingBy(StatedDuty::line));
        return received.lines(document).stream()
                .map(line -> new SourceLine(line, stated.getOrDefault((long) line.number(), List.of())))
                .toList();
    }
}
