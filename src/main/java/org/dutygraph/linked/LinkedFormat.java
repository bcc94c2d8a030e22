package org.dutygraph.linked;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.RDFWriterFactory;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriterFactory;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriterFactory;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriterFactory;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterFactory;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** The ways in which triples are written, the first for whoever wants any. */
enum LinkedFormat {
    TURTLE(".ttl"),
    JSON_LD(".jsonld"),
    N_TRIPLES(".nt"),
    RDF_XML(".rdf");

    private final String ending;

    LinkedFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    MediaType mediaType() {
        return MediaType.parseMediaType(rdf().getDefaultMIMEType());
    }

    private RDFFormat rdf() {
        return writers().getRDFFormat();
    }

    private RDFWriterFactory writers() {
        return switch (this) {
            case TURTLE -> new TurtleWriterFactory();
            case JSON_LD -> new JSONLDWriterFactory();
            case N_TRIPLES -> new NTriplesWriterFactory();
            case RDF_XML -> new RDFXMLWriterFactory();
        };
    }

    RDFWriter writer(OutputStream out) {
        return writers()
                .getWriter(out)
                .set(BasicWriterSettings.PRETTY_PRINT, true)
                .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    }

    static Optional<LinkedFormat> endingOf(String name) {
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /**
     * The one that a visitor would rather have than a page.
     *
     * @param header what is accepted, as HTTP has it
     * @return empty for a page, also where anything will do
     * @throws HttpMediaTypeNotAcceptableException where the header cannot be read
     */
    static Optional<LinkedFormat> wanted(String header) throws HttpMediaTypeNotAcceptableException {
        for (MediaType type : accepted(header)) {
            if (type.isWildcardType() || type.includes(MediaType.TEXT_HTML)) {
                return Optional.empty();
            }
            Optional<LinkedFormat> found = Arrays.stream(values())
                    .filter(format -> format.rdf().getMIMETypes().stream()
                            .anyMatch(each -> type.includes(MediaType.parseMediaType(each))))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What is preferred first. */
    private static List<MediaType> accepted(String header) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> types = new ArrayList<>(MediaType.parseMediaTypes(header));
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException(String.valueOf(unreadable.getMessage()));
        }
    }
}
