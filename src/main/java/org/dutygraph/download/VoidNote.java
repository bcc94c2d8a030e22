package org.dutygraph.download;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.download.Archive.Packed;
import org.dutygraph.exchange.GraphShape;
import org.springframework.stereotype.Component;

/**
 * Describes the archive as linked data, by VoID and DCAT. All addresses are relative to the file, so that the archive is the same
 * wherever it is made and the description right wherever it is unpacked.
 */
@Component
class VoidNote {

    static final String FILE = "void.ttl";

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix spdx: <http://spdx.org/rdf/terms#> .
            @prefix void: <http://rdfs.org/ns/void#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;
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
        String files = packed.keySet().stream().map(VoidNote::address).collect(Collectors.joining(",\n    "));
        String sources = documents.stream()
                .map(document -> " ;\n  dct:source " + literal(source(document)))
                .collect(Collectors.joining());
        return PREFIXES
                + "<> a void:DatasetDescription ; foaf:primaryTopic <#" + WholeGraph.NAME + "> .\n\n<#"
                + WholeGraph.NAME
                + "> a void:Dataset, dcat:Dataset ;\n  dct:title " + inBoth("archive.title")
                + " ;\n  dct:description " + inBoth("archive.about")
                + " ;\n  dct:rights " + inBoth("archive.licence")
                + " ;\n  owl:versionInfo " + literal(shape.version())
                + " ;\n  void:entities " + shape.nodeCount()
                + sources
                + " ;\n  dcat:distribution " + files + " .\n\n"
                + packed.entrySet().stream()
                        .map(file -> distribution(file.getKey(), file.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String source(SourceDocument document) {
        return document.title() + (document.date() == null ? "" : " (" + document.date() + ")") + ", " + document.name()
                + ", SHA-256 " + document.sha256();
    }

    private static String distribution(String path, Packed packed) {
        String type = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        return address(path) + " a dcat:Distribution ;\n  dct:title " + literal(path)
                + (type == null ? "" : " ;\n  dcat:mediaType <" + MEDIA + type + ">")
                + " ;\n  dcat:byteSize " + literal(String.valueOf(packed.bytes())) + "^^xsd:nonNegativeInteger"
                + " ;\n  spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "
                + literal(packed.sha256()) + "^^xsd:hexBinary ] .\n";
    }

    /** Names of files are made of labels and types, which need no escaping. */
    private static String address(String path) {
        return "<" + path + ">";
    }

    private String inBoth(String code) {
        Wording.Words words = wording.of(code, "");
        return literal(words.zh()) + "@zh, " + literal(words.en()) + "@en";
    }

    private static String literal(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
