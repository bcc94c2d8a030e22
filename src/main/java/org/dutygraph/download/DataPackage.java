package org.dutygraph.download;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dutygraph.download.Archive.Packed;
import org.dutygraph.exchange.GraphShape;
import org.dutygraph.exchange.NodeKind;
import org.dutygraph.exchange.Property;
import org.dutygraph.exchange.PropertyType;
import org.dutygraph.exchange.RelationshipKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Describes the tables of the archive as a tabular data package (Frictionless Data, version 1). */
@Component
class DataPackage {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Wording wording;

    DataPackage(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text of {@code datapackage.json}.
     *
     * @param tables those that the archive has
     * @param packed the files of the archive by their paths
     */
    String text(GraphShape shape, List<TableFile> tables, List<SourceDocument> documents, Map<String, Packed> packed) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("profile", "tabular-data-package");
        description.put("name", WholeGraph.NAME);
        description.put("title", wording.of("archive.title", "").both());
        description.put("description", wording.of("archive.about", "").both());
        description.put("version", shape.version());
        description.put(
                "licenses",
                List.of(inOrder(
                        "path",
                        "README.md",
                        "title",
                        wording.of("archive.licence", "").both())));
        if (!documents.isEmpty()) {
            description.put(
                    "sources", documents.stream().map(DataPackage::source).toList());
        }
        description.put("resources", resources(shape, tables, packed));
        return JSON.writeValueAsString(description) + "\n";
    }

    private static Map<String, Object> source(SourceDocument document) {
        String date = document.date();
        String title = document.title() + (date == null ? "" : " (" + date + ")");
        return inOrder("title", title, "file", document.name(), "sha256", document.sha256());
    }

    private List<Map<String, Object>> resources(GraphShape shape, List<TableFile> tables, Map<String, Packed> packed) {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (TableFile table : tables) {
            resources.add(
                    resource(table.name(), table.fileName(), "download." + table.fileName(), schema(table), packed));
        }
        for (NodeKind kind : shape.nodes()) {
            String path = "neo4j/" + Neo4jImport.nodesFile(kind);
            resources.add(resource(name(kind), path, "download.nodes", schema(kind), packed));
        }
        for (RelationshipKind kind : shape.relationships()) {
            String path = "neo4j/" + Neo4jImport.relationshipsFile(kind);
            String name = "relationships-" + kind.name().toLowerCase(Locale.ROOT);
            resources.add(resource(name, path, "download.relationships", schema(kind), packed));
        }
        return resources;
    }

    private static String name(NodeKind kind) {
        return "nodes-" + kind.label().toLowerCase(Locale.ROOT);
    }

    private Map<String, Object> resource(
            String name, String path, String words, Map<String, Object> schema, Map<String, Packed> packed) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", name);
        resource.put("path", path);
        resource.put("title", wording.of(words + ".title", name).both());
        resource.put("description", wording.of(words + ".about", "").both());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        Packed file = packed.get(path);
        if (file != null) {
            resource.put("bytes", file.bytes());
            resource.put("hash", "sha256:" + file.sha256());
        }
        resource.put("schema", schema);
        return resource;
    }

    private static Map<String, Object> schema(List<Map<String, Object>> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        return schema;
    }

    private Map<String, Object> schema(TableFile table) {
        Map<String, Object> schema = schema(table.columns().stream()
                .map(column -> field(column.name(), column.type(), table.name() + "." + column.name(), false))
                .toList());
        table.key().ifPresent(key -> schema.put("primaryKey", key));
        List<Map<String, Object>> references = table.columnNames().stream()
                .flatMap(column -> table.reference(column).map(other -> reference(column, other)).stream())
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    private static Map<String, Object> reference(String column, TableFile table) {
        return inOrder(
                "fields",
                column,
                "reference",
                inOrder("resource", table.name(), "fields", table.key().orElseThrow()));
    }

    private Map<String, Object> schema(NodeKind kind) {
        String key = ElementCsv.keyColumn(kind);
        List<Map<String, Object>> fields = Stream.of(
                        Stream.of(field(key, PropertyType.STRING, kind.label() + "." + kind.key(), true)),
                        fields(kind.label(), kind.propertiesWithoutKey()),
                        Stream.of(field(":LABEL", PropertyType.STRING, "node-labels", true)))
                .flatMap(each -> each)
                .toList();
        Map<String, Object> schema = schema(fields);
        schema.put("primaryKey", key);
        return schema;
    }

    private Map<String, Object> schema(RelationshipKind kind) {
        String start = ElementCsv.startColumn(kind);
        String end = ElementCsv.endColumn(kind);
        List<Map<String, Object>> fields = Stream.concat(
                        Stream.of(
                                field(start, PropertyType.STRING, "start-node", true),
                                field(end, PropertyType.STRING, "end-node", true),
                                field(":TYPE", PropertyType.STRING, "relationship-type", true)),
                        fields(kind.type(), kind.properties()))
                .toList();
        Map<String, Object> schema = schema(fields);
        schema.put("foreignKeys", List.of(reference(start, kind.start()), reference(end, kind.end())));
        return schema;
    }

    private static Map<String, Object> reference(String column, NodeKind kind) {
        return inOrder(
                "fields", column, "reference", inOrder("resource", name(kind), "fields", ElementCsv.keyColumn(kind)));
    }

    /** A map that is always written in the same order: name, value, name, value. */
    private static Map<String, Object> inOrder(Object... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            map.put(members[i].toString(), members[i + 1]);
        }
        return map;
    }

    private Stream<Map<String, Object>> fields(String owner, List<Property> properties) {
        return properties.stream()
                .map(property -> field(
                        ElementCsv.column(property),
                        property.type(),
                        owner + "." + property.name(),
                        isSurelyThere(property)));
    }

    /** An empty text and an empty list stand as empty cells, which a reader of tables takes for none. */
    private static boolean isSurelyThere(Property property) {
        return property.required()
                && property.type() != PropertyType.STRING
                && !property.type().neo4j().endsWith("[]");
    }

    private Map<String, Object> field(String name, PropertyType type, String word, boolean required) {
        Wording.Words words = wording.column(word);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("type", type.tableSchema());
        field.put("title", words.zh());
        field.put("description", words.en());
        if (required) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }
}
