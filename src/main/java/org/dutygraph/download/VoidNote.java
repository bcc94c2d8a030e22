package org.dutygraph.download;

import java.io.ByteArrayOutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dutygraph.download.Archive.Packed;
import org.dutygraph.exchange.GraphShape;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.base.CoreDatatype.XSD;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterFactory;
import org.springframework.stereotype.Component;

/**
 * Describes the archive as linked data, by VoID and DCAT. All addresses are relative to the file, so that the archive is the same
 * wherever it is made and the description right wherever it is unpacked.
 */
@Component
class VoidNote {

    static final String FILE = "void.ttl";

    /** Stands for wherever the archive is unpacked; the file says nothing of it. */
    private static final String BASE = "archive:/";

    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    /** By the ends of the files' names. */
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "md", "text/markdown",
            "json", "application/json",
            "jsonl", "application/jsonl",
            "graphml", "application/xml",
            "gexf", "application/xml");

    private final Wording wording;

    VoidNote(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text of the description, as Turtle.
     *
     * @param packed the files of the archive by their paths
     */
    String text(GraphShape shape, List<SourceDocument> documents, Map<String, Packed> packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter turtle = writer(out);
        turtle.startRDF();
        List.of(DCAT.NS, DCTERMS.NS, FOAF.NS, OWL.NS, VOID.NS)
                .forEach(space -> turtle.handleNamespace(space.getPrefix(), space.getName()));
        turtle.handleNamespace("spdx", SPDX);
        IRI note = Values.iri(BASE + FILE);
        IRI graph = Values.iri(BASE + FILE + "#" + WholeGraph.NAME);
        say(turtle, note, RDF.TYPE, VOID.DATASET_DESCRIPTION);
        say(turtle, note, FOAF.PRIMARY_TOPIC, graph);
        say(turtle, graph, RDF.TYPE, VOID.DATASET);
        say(turtle, graph, RDF.TYPE, DCAT.DATASET);
        inBoth(turtle, graph, DCTERMS.TITLE, "archive.title");
        inBoth(turtle, graph, DCTERMS.DESCRIPTION, "archive.about");
        inBoth(turtle, graph, DCTERMS.RIGHTS, "archive.licence");
        say(turtle, graph, OWL.VERSIONINFO, Values.literal(shape.version()));
        say(turtle, graph, VOID.ENTITIES, Values.literal(shape.nodeCount()));
        documents.forEach(document -> say(turtle, graph, DCTERMS.SOURCE, Values.literal(source(document))));
        packed.keySet().forEach(path -> say(turtle, graph, DCAT.HAS_DISTRIBUTION, file(path)));
        packed.forEach((path, file) -> distribution(turtle, path, file));
        turtle.endRDF();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RDFWriter writer(ByteArrayOutputStream out) {
        try {
            RDFWriter writer = new TurtleWriterFactory().getWriter(out, BASE);
            writer.getWriterConfig().set(BasicWriterSettings.BASE_DIRECTIVE, false);
            return writer;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(SourceDocument document) {
        return document.title() + (document.date() == null ? "" : " (" + document.date() + ")") + ", " + document.name()
                + ", SHA-256 " + document.sha256();
    }

    private static void distribution(RDFWriter turtle, String path, Packed packed) {
        IRI file = file(path);
        BNode sum = Values.bnode(packed.sha256());
        String type = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        say(turtle, file, RDF.TYPE, DCAT.DISTRIBUTION);
        say(turtle, file, DCTERMS.TITLE, Values.literal(path));
        if (type != null) {
            say(turtle, file, DCAT.MEDIA_TYPE, Values.iri(MEDIA + type));
        }
        say(turtle, file, DCAT.BYTE_SIZE, Values.literal(String.valueOf(packed.bytes()), XSD.NON_NEGATIVE_INTEGER));
        say(turtle, file, spdx("checksum"), sum);
        say(turtle, sum, RDF.TYPE, spdx("Checksum"));
        say(turtle, sum, spdx("algorithm"), spdx("checksumAlgorithm_sha256"));
        say(turtle, sum, spdx("checksumValue"), Values.literal(packed.sha256(), XSD.HEXBINARY));
    }

    private void inBoth(RDFWriter turtle, IRI subject, IRI predicate, String code) {
        Wording.Words words = wording.of(code, "");
        say(turtle, subject, predicate, Values.literal(words.zh(), "zh"));
        say(turtle, subject, predicate, Values.literal(words.en(), "en"));
    }

    private static void say(RDFWriter turtle, Resource subject, IRI predicate, Value object) {
        turtle.handleStatement(Values.getValueFactory().createStatement(subject, predicate, object));
    }

    private static IRI file(String path) {
        return Values.iri(BASE + path);
    }

    private static IRI spdx(String name) {
        return Values.iri(SPDX + name);
    }
}
