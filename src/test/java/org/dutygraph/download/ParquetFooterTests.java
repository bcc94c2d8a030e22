package org.dutygraph.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same table is the same file, whichever process writes it. */
class ParquetFooterTests {

    private static final MessageType SCHEMA = Types.buildMessage()
            .addField(Types.optional(PrimitiveTypeName.BINARY).named("name"))
            .addField(Types.optional(PrimitiveTypeName.INT64).named("number"))
            .named("rows");

    @TempDir
    private Path folder;

    @Test
    void encodingsStandInOneOrderAndTheRowsAreThere() throws IOException {
        Path file = folder.resolve("rows.parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (long i = 0; i < 1_000; i++) {
                SimpleGroup row = new SimpleGroup(SCHEMA);
                row.add("name", "row " + i % 7);
                row.add("number", i);
                writer.write(row);
            }
        }
        byte[] written = Files.readAllBytes(file);

        ParquetFooter.order(file);

        byte[] ordered = Files.readAllBytes(file);
        assertThat(ordered).hasSameSizeAs(written);
        footer(ordered).getRow_groups().forEach(group -> group.getColumns().forEach(column -> {
            List<Encoding> encodings = new ArrayList<>(column.getMeta_data().getEncodings());
            Collections.sort(encodings);
            assertThat(column.getMeta_data().getEncodings())
                    .hasSizeGreaterThan(1)
                    .isEqualTo(encodings);
        }));
        try (ParquetFileReader reader = ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            assertThat(reader.getRecordCount()).isEqualTo(1_000);
            assertThat(reader.readNextRowGroup().getRowCount()).isEqualTo(1_000);
        }
        ParquetFooter.order(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(ordered);
    }

    private static FileMetaData footer(byte[] file) throws IOException {
        int end = file.length - 8;
        int length =
                ByteBuffer.wrap(file, end, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return Util.readFileMetaData(new ByteArrayInputStream(Arrays.copyOfRange(file, end - length, end)));
    }
}
