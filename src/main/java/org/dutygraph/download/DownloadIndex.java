package org.dutygraph.download;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.download.Wording.Words;
import org.dutygraph.exchange.GraphFormat;
import org.dutygraph.exchange.GraphShape;
import org.dutygraph.exchange.NodeKind;
import org.dutygraph.exchange.Property;
import org.dutygraph.exchange.RelationshipKind;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.ReadAhead;
import org.dutygraph.web.Downloadable;
import org.dutygraph.web.Downloadable.Column;
import org.dutygraph.web.Downloadable.Group;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists all files that can be downloaded: those of this package, and those that other features declare as beans. */
@Component
class DownloadIndex implements ReadAhead {

    static final String FOLDER = "/api/download/";
    static final String CSV = "text/csv";

    private final Shapes shapes;
    private final Graph graph;
    private final Wording wording;
    private final Sizes sizes;
    private final Measuring measuring;
    private final StillBorneRows stillBorne;
    private final List<Downloadable> ofOthers;

    DownloadIndex(
            Shapes shapes,
            Graph graph,
            Wording wording,
            Sizes sizes,
            Measuring measuring,
            StillBorneRows stillBorne,
            List<Downloadable> ofOthers) {
        this.shapes = shapes;
        this.graph = graph;
        this.wording = wording;
        this.sizes = sizes;
        this.measuring = measuring;
        this.stillBorne = stillBorne;
        this.ofOthers = ofOthers;
    }

    @Override
    public void readAhead(BooleanSupplier isWanted) {
        now();
    }

    Listing now() {
        GraphShape shape = shapes.now();
        measuring.begin(shape);
        List<SourceDocument> documents = graph.read("read/exchange/documents", Map.of(), SourceDocument.class);
        List<Entry> files = Stream.of(archive(), tables(), whole(shape), ofOthers.stream(), neo4j(shape))
                .flatMap(each -> each)
                .map(file -> entry(file, shape.version()))
                .sorted(Comparator.comparing(Entry::group))
                .toList();
        return new Listing(shape.version(), documents, shape.nodeCount(), shape.relationshipCount(), files);
    }

    private static Stream<Downloadable> archive() {
        return Stream.of(
                Downloadable.file(Archive.FILE, FOLDER + Archive.FILE, Archive.TYPE, Group.ALL),
                Downloadable.file(GraphWorkbook.FILE, FOLDER + GraphWorkbook.FILE, GraphWorkbook.TYPE, Group.ALL));
    }

    private Stream<Downloadable> tables() {
        Map<String, Long> rows = graph.read("read/download/rows", Map.of(), TableRows.class).stream()
                .collect(Collectors.toMap(TableRows::name, TableRows::rows));
        Stream<Downloadable> csv = TableFile.ALL.stream()
                .map(table -> table(
                        table,
                        table.fileName(),
                        CSV,
                        table.equals(TableFile.STILL_BORNE) ? stillBorne.all() : rows.get(table.name())));
        Stream<Downloadable> parquet = ParquetTable.TABLES.stream()
                .map(table -> table(table, ParquetTable.fileName(table), ParquetTable.TYPE, rows.get(table.name())));
        return Stream.concat(csv, parquet);
    }

    private static Downloadable table(TableFile table, String name, String mediaType, @Nullable Long rows) {
        return new Downloadable(
                name,
                FOLDER + name,
                mediaType,
                Group.TABLES,
                table.columns().stream()
                        .map(column ->
                                new Column(column.name(), column.type().neo4j(), table.name() + "." + column.name()))
                        .toList(),
                rows);
    }

    /** A row of {@code read/download/rows}: how many rows a table has. */
    record TableRows(String name, long rows) {}

    private static Stream<Downloadable> whole(GraphShape shape) {
        long elements = shape.nodeCount() + shape.relationshipCount();
        return GraphFormat.usual().stream()
                .map(format -> new Downloadable(
                        WholeGraph.fileName(format),
                        FOLDER + WholeGraph.fileName(format),
                        format.mediaType(),
                        Group.GRAPH,
                        List.of(),
                        elements));
    }

    private static Stream<Downloadable> neo4j(GraphShape shape) {
        Stream<Downloadable> nodes =
                shape.nodes().stream().map(kind -> csv(Neo4jImport.nodesFile(kind), columns(kind), kind.count()));
        Stream<Downloadable> relationships = shape.relationships().stream()
                .map(kind -> csv(Neo4jImport.relationshipsFile(kind), columns(kind), kind.count()));
        Downloadable arguments = Downloadable.file(
                Neo4jImport.ARGUMENTS_FILE, FOLDER + Neo4jImport.ARGUMENTS_FILE, "text/plain", Group.NEO4J);
        return Stream.concat(Stream.of(arguments), Stream.concat(nodes, relationships));
    }

    private static Downloadable csv(String name, List<Column> columns, long rows) {
        return new Downloadable(name, FOLDER + name, CSV, Group.NEO4J, columns, rows);
    }

    static List<Column> columns(NodeKind kind) {
        return Stream.of(
                        Stream.of(new Column(ElementCsv.keyColumn(kind), "string", kind.label() + "." + kind.key())),
                        columns(kind.label(), kind.propertiesWithoutKey()),
                        Stream.of(new Column(":LABEL", "string[]", "node-labels")))
                .flatMap(each -> each)
                .toList();
    }

    static List<Column> columns(RelationshipKind kind) {
        return Stream.concat(
                        Stream.of(
                                new Column(ElementCsv.startColumn(kind), "string", "start-node"),
                                new Column(ElementCsv.endColumn(kind), "string", "end-node"),
                                new Column(":TYPE", "string", "relationship-type")),
                        columns(kind.type(), kind.properties()))
                .toList();
    }

    private static Stream<Column> columns(String owner, List<Property> properties) {
        return properties.stream()
                .map(property -> new Column(
                        ElementCsv.column(property), property.type().neo4j(), owner + "." + property.name()));
    }

    /** A file of a kind of node or relationship is described by its kind, so that a new one has words too; a table by its CSV. */
    private Entry entry(Downloadable file, String version) {
        String word =
                file.name().replaceFirst("^(nodes|relationships)/.*", "$1").replaceFirst("\\.parquet$", ".csv");
        return new Entry(
                file.name(),
                wording.of("download." + word + ".title", file.name()),
                wording.of("download." + word + ".about", ""),
                file.group(),
                file.path(),
                file.mediaType(),
                file.rows(),
                sizes.of(file.name(), version),
                file.columns().stream()
                        .map(column -> new Described(column.name(), column.type(), wording.column(column.word())))
                        .toList());
    }

    /**
     * All files, and of what they are made.
     *
     * @param version the graph's; the same for the same documents and rules
     * @param documents the lists the graph is made of, each with its date where it has one
     */
    record Listing(String version, List<SourceDocument> documents, long nodes, long relationships, List<Entry> files) {

        List<Entry> of(Group group) {
            return files.stream().filter(file -> file.group() == group).toList();
        }
    }

    /**
     * A file.
     *
     * @param rows how many rows, or nodes and relationships, it has, where known
     * @param bytes how long it was when it was last taken, where that is known
     */
    record Entry(
            String name,
            Words title,
            Words about,
            Group group,
            String address,
            String mediaType,
            @Nullable Long rows,
            @Nullable Long bytes,
            List<Described> columns) {}

    /** A column and what it holds. */
    record Described(String name, String type, Words title) {}
}
