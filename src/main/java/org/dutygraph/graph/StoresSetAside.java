package org.dutygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells of stores that did not open and were built anew, for as long as they are kept. */
@Component
public class StoresSetAside {

    private final Path folder;

    StoresSetAside(@Value("${dutygraph.data-folder}") Path folder) {
        this.folder = folder;
    }

    /** The names of their folders, the last one last. */
    public List<String> kept() {
        try {
            return Store.setAsideIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }
}
