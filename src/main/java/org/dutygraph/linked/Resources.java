package org.dutygraph.linked;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.springframework.core.io.ClassPathResource;

/** What is said besides the graph, in Turtle, with addresses below that of the application. */
enum Resources {
    /** What the words mean. */
    VOCABULARY("vocabulary.ttl", Words.PATH),
    /** What must hold of the triples (SHACL). */
    SHAPES("shapes.ttl", Words.PATH),
    /** What the whole is called, and how it can be had (VoID, DCAT). */
    DATASET("dataset.ttl", "/");

    private final String file;
    private final String base;

    Resources(String file, String base) {
        this.file = file;
        this.base = base;
    }

    /**
     * The triples.
     *
     * @param site where the application is found, without a slash at its end
     */
    Model read(String site) {
        try (InputStream in = new ClassPathResource("linked/" + file).getInputStream()) {
            return Rio.parse(in, site + base, RDFFormat.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
