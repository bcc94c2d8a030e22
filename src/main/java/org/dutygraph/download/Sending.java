package org.dutygraph.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import org.dutygraph.exchange.Shapes;
import org.dutygraph.web.FileResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a file while it is made, and remembers how long it was. */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Shapes shapes;
    private final Sizes sizes;

    Sending(Shapes shapes, Sizes sizes) {
        this.shapes = shapes;
        this.sizes = sizes;
    }

    /**
     * Sends a file. Whether there is a graph is asked before the first byte, so that where there is none the answer is a
     * problem and no empty file; where the graph changes meanwhile, the connection is cut.
     *
     * @param name the file's in the index
     * @param savedAs the name that it is saved under
     */
    void send(String name, String savedAs, String mediaType, HttpServletResponse response, Content content)
            throws IOException {
        String version = shapes.versionNow();
        Instant begun = Instant.now();
        Sizes.Counting out = new Sizes.Counting(FileResponse.open(response, savedAs, mediaType));
        content.write(out);
        shapes.expect(version);
        out.flush();
        sizes.remember(name, version, out.bytes());
        Duration taken = Duration.between(begun, Instant.now());
        if (taken.compareTo(LONG) > 0) {
            LOG.info("下载 {}: {} MB, {} s", name, out.bytes() / 1_000_000, taken.toSeconds());
        }
    }

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
