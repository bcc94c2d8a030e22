package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.dutygraph.history.ReceivedFiles;

/**
 * The folder of the documents. Every file in it and below it is one, but for those that describe the folder (README, files
 * whose name begins with a dot) and those in the folders of the gazetteer and of the decisions.
 */
final class ImportFolder {

    private static final Set<String> OTHER_FOLDERS = Set.of("gazetteer", "decisions");

    private final Path folder;
    private final ReceivedFiles received;

    /**
     * A folder.
     *
     * @param received where what is received is kept for good
     */
    ImportFolder(Path folder, ReceivedFiles received) {
        this.folder = folder;
        this.received = received;
    }

    /**
     * The names of the documents, in order: paths below the folder, with slashes.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    List<String> documents() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("No folder " + folder.toAbsolutePath()
                    + " to import from; start in the project's folder or set dutygraph.import-folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(ImportFolder::isDocument)
                    .map(ImportFolder::name)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** Reads a document; one whose name is not understood in the machine's locale cannot be read. */
    SourceFile read(String name) throws IOException {
        try {
            return new SourceFile(name, Files.readAllBytes(folder.resolve(name)));
        } catch (InvalidPathException e) {
            throw new IOException("the name cannot be read in this machine's locale; set LC_ALL=C.UTF-8", e);
        }
    }

    /** Keeps a document as it was received, before anything else is done with it. */
    void keep(SourceFile file) throws IOException {
        received.keep(file.content());
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".")
                && !name.toUpperCase(Locale.ROOT).startsWith("README")
                && !file.toString().equals(SourceFacts.NAME)
                && !(file.getNameCount() > 1
                        && OTHER_FOLDERS.contains(file.getName(0).toString()));
    }

    private static String name(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
