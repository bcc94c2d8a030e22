package org.dutygraph.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Records of bytes in a file, written once and then read once, in their order. */
final class Spool implements Closeable {

    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final DataOutputStream out;
    private long records;
    private long bytes;

    Spool(Path file) throws IOException {
        this.file = file;
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    }

    /**
     * Adds a record.
     *
     * @throws UncheckedIOException where the disk takes no more
     */
    void add(byte[] record) {
        try {
            out.writeInt(record.length);
            out.write(record);
            records++;
            bytes += record.length;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.getFileName(), e);
        }
    }

    long records() {
        return records;
    }

    /** How long all records are together. */
    long bytes() {
        return bytes;
    }

    /** Opens what was written; nothing can be added any more. */
    Reading read() throws IOException {
        out.close();
        return new Reading(Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** A pass through the records. */
    static final class Reading implements Closeable {

        private final DataInputStream in;

        private Reading(InputStream in) {
            this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        }

        /** The next record; empty after the last. */
        Optional<byte[]> next() throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return Optional.empty();
            }
            byte[] record = new byte[length];
            in.readFully(record);
            return Optional.of(record);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
