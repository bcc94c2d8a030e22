package org.dutygraph.place;

import java.io.IOException;
import java.nio.file.Path;

/** The gazetteer as shipped. */
final class TestGazetteer {

    static final Path FOLDER = Path.of("import", "gazetteer");

    private TestGazetteer() {}

    static Gazetteer read() throws IOException {
        return Gazetteer.read(FOLDER);
    }
}
