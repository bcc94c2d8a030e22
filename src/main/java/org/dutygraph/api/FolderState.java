package org.dutygraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether the files of a folder are still the same. */
final class FolderState {

    private FolderState() {}

    /** A number that differs when a file has come, gone or changed; 0 where there is no folder. */
    static int of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(FolderState::state).toList().hashCode();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    private static List<Object> state(Path file) {
        java.io.File state = file.toFile();
        return List.of(file, state.length(), state.lastModified());
    }
}
