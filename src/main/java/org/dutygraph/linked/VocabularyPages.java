package org.dutygraph.linked;

import java.io.ByteArrayOutputStream;
import org.dutygraph.web.Frame;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** What the words mean that the graph's triples use, to read and for programs, and what must hold of the triples. */
@Controller
class VocabularyPages {

    private final LinkedGraph graph;
    private final Frame frame;

    VocabularyPages(LinkedGraph graph, Frame frame) {
        this.graph = graph;
        this.frame = frame;
    }

    /** The page; who would rather have triples is given these at the same address. */
    @GetMapping(Words.PATH)
    Object page(@RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept)
            throws HttpMediaTypeNotAcceptableException {
        return LinkedFormat.wanted(accept)
                .<Object>map(format -> written(Resources.VOCABULARY, format))
                .orElseGet(this::shown);
    }

    private ModelAndView shown() {
        Model vocabulary = Resources.VOCABULARY.read(frame.getSite());
        String language = frame.isEnglish() ? "en" : "zh";
        return new ModelAndView("linked/vocabulary")
                .addObject("classes", Term.all(vocabulary, RDFS.CLASS, language))
                .addObject("properties", Term.all(vocabulary, RDF.PROPERTY, language))
                .addObject("schemes", Term.all(vocabulary, SKOS.CONCEPT_SCHEME, language))
                .addObject("site", frame.getSite());
    }

    @GetMapping(Words.PATH + ".ttl")
    ResponseEntity<byte[]> vocabulary() {
        return written(Resources.VOCABULARY, LinkedFormat.TURTLE);
    }

    @GetMapping(Words.PATH + "/shapes.ttl")
    ResponseEntity<byte[]> shapes() {
        return written(Resources.SHAPES, LinkedFormat.TURTLE);
    }

    private ResponseEntity<byte[]> written(Resources resource, LinkedFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.write(format, resource.read(frame.getSite()), out);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(out.toByteArray());
    }
}
