package org.dutygraph.linked;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.ThingPages;
import org.eclipse.rdf4j.model.Statement;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A thing by its address: a township is not its description, so the address leads on (303) to its page, or, for who wants
 * triples, to those.
 */
@RestController
@Hidden
class LinkedController {

    private static final String TRIPLES = "/api/data/";

    private final LinkedGraph graph;

    LinkedController(LinkedGraph graph) {
        this.graph = graph;
    }

    @GetMapping("/id/{*identifier}")
    ResponseEntity<Void> leadOn(
            @PathVariable String identifier,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept)
            throws HttpMediaTypeNotAcceptableException {
        Thing thing = thing(identifier.substring(1));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(LinkedFormat.wanted(accept)
                        .map(format -> triples(thing, format))
                        .orElseGet(() -> page(thing)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The triples of a thing; by the ending of the address in one way of writing, else in the one that is wanted. */
    @GetMapping(TRIPLES + "{*named}")
    ResponseEntity<byte[]> triples(
            @PathVariable String named,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept)
            throws HttpMediaTypeNotAcceptableException {
        Optional<LinkedFormat> wanted = LinkedFormat.wanted(accept);
        LinkedFormat format = LinkedFormat.endingOf(named).or(() -> wanted).orElse(LinkedFormat.TURTLE);
        String identifier = named.substring(1);
        List<Statement> said = graph.of(thing(
                identifier.endsWith(format.ending())
                        ? identifier.substring(
                                0, identifier.length() - format.ending().length())
                        : identifier));
        if (said.isEmpty()) {
            throw RequestProblem.notFound("no-such-node", identifier);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.write(format, said, out);
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(out.toByteArray());
    }

    /** What the whole is, where programs look for that (VoID, section 7.2). */
    @GetMapping("/.well-known/void")
    ResponseEntity<Void> whole() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(triples(new Thing(Kind.DATASET, LinkedGraph.SET), LinkedFormat.TURTLE))
                .build();
    }

    private static Thing thing(String identifier) {
        return Thing.parse(identifier).orElseThrow(() -> RequestProblem.notFound("no-such-node", identifier));
    }

    private static URI triples(Thing thing, LinkedFormat format) {
        return UriComponentsBuilder.fromPath(TRIPLES)
                .path(thing.identifier() + format.ending())
                .build()
                .encode()
                .toUri();
    }

    private static URI page(Thing thing) {
        return URI.create(
                thing.kind() == Kind.DATASET
                        ? "/downloads"
                        : ThingPages.pageOrGraph(thing.kind().label(), thing.key()));
    }
}
