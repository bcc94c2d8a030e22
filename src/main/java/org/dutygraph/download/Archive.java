package org.dutygraph.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dutygraph.exchange.GraphFiles;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.exchange.GraphShape;
import org.dutygraph.exchange.NodeKind;
import org.dutygraph.exchange.RelationshipKind;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.NamedCypher;
import org.dutygraph.web.CsvFor;
import org.dutygraph.web.CsvResponse;
import org.springframework.stereotype.Component;

/**
 * Packs everything into one zip, file by file as each is made: tables, the files for Neo4j's import, the whole graph in each
 * format, their description and their sums. The same graph gives the same bytes. The workbook is not in it, since it holds
 * the tables once more, and the moment at which it was made; nor is the table of what is still borne where it is too large.
 */
@Component
class Archive {

    static final String FILE = WholeGraph.NAME + ".zip";
    static final String TYPE = "application/zip";

    /** The earliest time that a zip can hold; the graph's own time is that of its documents. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Shapes shapes;
    private final Graph graph;
    private final ElementCsv elements;
    private final GraphFiles graphs;
    private final DataPackage dataPackage;
    private final SourceNote note;
    private final VoidNote voidNote;
    private final StillBorneRows stillBorne;

    Archive(
            Shapes shapes,
            Graph graph,
            ElementCsv elements,
            GraphFiles graphs,
            DataPackage dataPackage,
            SourceNote note,
            VoidNote voidNote,
            StillBorneRows stillBorne) {
        this.shapes = shapes;
        this.graph = graph;
        this.elements = elements;
        this.graphs = graphs;
        this.dataPackage = dataPackage;
        this.note = note;
        this.voidNote = voidNote;
        this.stillBorne = stillBorne;
    }

    /** Writes the zip, and gives what is in it by its path; does not close the stream. */
    Map<String, Packed> write(OutputStream out) throws IOException {
        GraphShape shape = shapes.now();
        List<SourceDocument> documents = graph.read("read/exchange/documents", Map.of(), SourceDocument.class);
        Zip zip = new Zip(new ZipOutputStream(out, StandardCharsets.UTF_8));
        zip.add("README.md", text(note.text(shape, documents)));
        List<TableFile> tables = stillBorne.whole();
        for (TableFile table : tables) {
            zip.add(table.fileName(), to -> table(table, to));
        }
        for (NodeKind kind : shape.nodes()) {
            zip.add("neo4j/" + Neo4jImport.nodesFile(kind), to -> elements.write(kind, to));
        }
        for (RelationshipKind kind : shape.relationships()) {
            zip.add("neo4j/" + Neo4jImport.relationshipsFile(kind), to -> elements.write(kind, to));
        }
        zip.add("neo4j/" + Neo4jImport.ARGUMENTS_FILE, text(Neo4jImport.arguments(shape)));
        zip.add("neo4j/schema.cypher", text(NamedCypher.text("schema") + "\n"));
        for (GraphFormat format : GraphFormat.usual()) {
            zip.add("graph/" + WholeGraph.fileName(format), to -> graphs.write(format, to));
        }
        zip.add("datapackage.json", text(dataPackage.text(shape, tables, documents, zip.packed)));
        zip.add(VoidNote.FILE, text(voidNote.text(shape, documents, zip.packed)));
        zip.add("SHA256SUMS", text(sums(zip.packed)));
        shapes.expect(shape.version());
        zip.out.finish();
        return zip.packed;
    }

    private void table(TableFile table, OutputStream to) throws IOException {
        CsvResponse.write(
                to,
                CsvFor.PROGRAMS,
                table.columnNames(),
                rows -> graph.stream(table.statement(), table.everything(), rows));
    }

    private static Content text(String text) {
        return to -> to.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@code sha256sum --check} reads them. */
    private static String sums(Map<String, Packed> packed) {
        return packed.entrySet().stream()
                .map(file -> file.getValue().sha256() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Writes a file's content. */
    @FunctionalInterface
    private interface Content {
        void write(OutputStream to) throws IOException;
    }

    /** A file as it was packed. */
    record Packed(long bytes, String sha256) {}

    /** The zip as far as it has been written. */
    private static final class Zip {

        private final ZipOutputStream out;
        private final Map<String, Packed> packed = new LinkedHashMap<>();

        private Zip(ZipOutputStream out) {
            this.out = out;
        }

        private void add(String name, Content content) throws IOException {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            out.putNextEntry(entry);
            MessageDigest digest = sha256();
            Sizes.Counting counting = new Sizes.Counting(new DigestOutputStream(out, digest));
            content.write(counting);
            out.closeEntry();
            packed.put(name, new Packed(counting.bytes(), HexFormat.of().formatHex(digest.digest())));
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
