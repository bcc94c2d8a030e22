package org.dutygraph.download;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts what stands in no order at the end of a Parquet file into one: the library lists how a column is encoded as its sets happen to
 * be laid out, which is otherwise in each process, so that the same table would be another file after each start.
 */
final class ParquetFooter {

    /** The footer's length, little-endian, and the letters PAR1 behind it. */
    private static final int TRAILER = 8;

    private ParquetFooter() {}

    /** Rewrites the footer; the rows stay where they are. */
    static void order(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer trailer = ByteBuffer.wrap(read(channel, channel.size() - TRAILER, TRAILER))
                    .order(ByteOrder.LITTLE_ENDIAN);
            int length = trailer.getInt(0);
            long begin = channel.size() - TRAILER - length;
            FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(read(channel, begin, length)));
            footer.getRow_groups().stream()
                    .map(RowGroup::getColumns)
                    .forEach(columns -> columns.forEach(ParquetFooter::order));
            ByteArrayOutputStream ordered = new ByteArrayOutputStream(length);
            Util.writeFileMetaData(footer, ordered);
            ByteBuffer end = ByteBuffer.allocate(ordered.size() + TRAILER).order(ByteOrder.LITTLE_ENDIAN);
            end.put(ordered.toByteArray()).putInt(ordered.size()).put(trailer.position(Integer.BYTES));
            end.flip();
            channel.truncate(begin);
            for (long at = begin; end.hasRemaining(); ) {
                at += channel.write(end, at);
            }
        }
    }

    private static void order(ColumnChunk column) {
        Collections.sort(column.getMeta_data().getEncodings());
        if (column.getMeta_data().isSetEncoding_stats()) {
            Collections.sort(column.getMeta_data().getEncoding_stats());
        }
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer left = ByteBuffer.wrap(bytes);
        long from = at;
        while (left.hasRemaining()) {
            int got = channel.read(left, from);
            if (got < 0) {
                throw new EOFException("No whole Parquet file");
            }
            from += got;
        }
        return bytes;
    }
}
