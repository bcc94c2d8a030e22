package org.dutygraph.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.dutygraph.exchange.PropertyType;
import org.dutygraph.graph.Graph;
import org.springframework.stereotype.Component;

/**
 * Writes a table as Parquet, for pandas, R, DuckDB and Spark: the columns of its CSV with their types, where nothing is known null. The
 * format has its table of contents at the end, and whoever writes it keeps up to 128 MB of encoded rows; so it is made as a file first.
 * The library comes with Neo4j's importer, without Hadoop's codecs: the columns are encoded, and not compressed besides.
 */
@Component
class ParquetTable {

    static final String TYPE = "application/vnd.apache.parquet";

    /** Those of which the graph has the rows, so that the whole table is never too long. */
    static final List<TableFile> TABLES = TableFile.ALL.stream()
            .filter(table -> !table.equals(TableFile.STILL_BORNE))
            .toList();

    private final Graph graph;

    ParquetTable(Graph graph) {
        this.graph = graph;
    }

    static String fileName(TableFile table) {
        return table.name() + ".parquet";
    }

    /** Writes all rows; does not close the stream. */
    void write(TableFile table, OutputStream out) throws IOException {
        Path file = Files.createTempFile(table.name(), ".parquet");
        try {
            fill(table, file);
            ParquetFooter.order(file);
            Files.copy(file, out);
        } finally {
            Files.delete(file);
        }
    }

    private void fill(TableFile table, Path file) throws IOException {
        MessageType schema = schema(table);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            graph.stream(table.statement(), table.everything(), row -> add(writer, row(table, schema, row)));
        }
    }

    private static void add(ParquetWriter<Group> writer, Group row) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Group row(TableFile table, MessageType schema, Map<String, Object> values) {
        Group row = new SimpleGroup(schema);
        for (TableFile.Column column : table.columns()) {
            Object value = values.get(column.name());
            if (value != null) {
                switch (column.type()) {
                    case INTEGER -> row.add(column.name(), ((Number) value).longValue());
                    case NUMBER -> row.add(column.name(), ((Number) value).doubleValue());
                    default -> row.add(column.name(), String.valueOf(value));
                }
            }
        }
        return row;
    }

    private static MessageType schema(TableFile table) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (TableFile.Column column : table.columns()) {
            schema.addField(
                    column.type() == PropertyType.STRING
                            ? Types.optional(PrimitiveTypeName.BINARY)
                                    .as(LogicalTypeAnnotation.stringType())
                                    .named(column.name())
                            : Types.optional(
                                            column.type() == PropertyType.INTEGER
                                                    ? PrimitiveTypeName.INT64
                                                    : PrimitiveTypeName.DOUBLE)
                                    .named(column.name()));
        }
        return schema.named(table.name().replace('-', '_'));
    }
}
