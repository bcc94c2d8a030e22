package org.dutygraph.download;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers how long each file was when it was last taken whole. Files are made while they are sent, so that nothing else
 * knows their length without making them.
 */
@Component
class Sizes {

    private final Map<String, Size> known = new ConcurrentHashMap<>();

    /** The file's bytes in this version of the graph; none where nobody has taken it yet. */
    @Nullable
    Long of(String name, String version) {
        Size size = known.get(name);
        return size != null && size.version().equals(version) ? size.bytes() : null;
    }

    void remember(String name, String version, long bytes) {
        known.put(name, new Size(version, bytes));
    }

    /** Counts what is written, and neither closes the stream below nor flushes it more than it is told to. */
    static final class Counting extends FilterOutputStream {

        private long bytes;

        Counting(OutputStream out) {
            super(out);
        }

        long bytes() {
            return bytes;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
            bytes += len;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private record Size(String version, long bytes) {}
}
