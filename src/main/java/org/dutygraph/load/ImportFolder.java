package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dutygraph.form.Archive;
import org.dutygraph.form.Opened;
import org.dutygraph.form.RefusedException;
import org.dutygraph.history.ReceivedFiles;

/**
 * The folder of the documents. Every file in it and below it is one, but for those that describe the folder (README, files
 * whose name begins with a dot) and those in the folders of the gazetteer and of the decisions. An archive is like a folder of
 * its name.
 */
final class ImportFolder implements AutoCloseable {

    private static final Set<String> OTHER_FOLDERS = Set.of("gazetteer", "decisions");

    private final Path folder;
    private final ReceivedFiles received;
    /** By the names of the documents in them, those that {@link #documents} has found. */
    private final Map<String, Archived> archived = new HashMap<>();

    private final List<Archive> opened = new ArrayList<>();
    /** By the names of the parts that {@link #parts} has found, the files that they are parts of. */
    private final Map<String, String> files = new ConcurrentHashMap<>();

    /** By their names, archives that are not opened. */
    private final Map<String, RefusedException> refused = new HashMap<>();

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
                    .flatMap(this::documents)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    /** The documents in an archive; of any other file, and of an archive that has none or is not opened, the file itself. */
    private Stream<String> documents(Path file) {
        String name = name(file);
        try {
            List<String> within = Archive.in(folder.resolve(file))
                    .map(archive -> documents(name, archive))
                    .orElse(List.of());
            return within.isEmpty() ? Stream.of(name) : within.stream();
        } catch (RefusedException e) {
            refused.put(name, e);
            return Stream.of(name);
        } catch (IOException e) {
            // said where it is read
            return Stream.of(name);
        }
    }

    private List<String> documents(String name, Archive archive) {
        opened.add(archive);
        List<String> within =
                archive.names().stream().filter(ImportFolder::isDocument).toList();
        within.forEach(entry -> archived.put(name + '/' + entry, new Archived(archive, entry)));
        return within.stream().map(entry -> name + '/' + entry).toList();
    }

    /**
     * The documents in a file: itself, or a part for each township whose lists it holds, the file being kept, too. Several threads
     * may ask.
     */
    List<SourceFile> parts(SourceFile file) throws IOException {
        List<SourceFile> parts = file.documents();
        if (parts.size() > 1) {
            keep(file);
            parts.forEach(part -> files.put(part.name(), file.name()));
        }
        return parts;
    }

    /**
     * Reads a document; one whose name is not understood in the machine's locale cannot be read.
     *
     * @throws RefusedException where it is an archive that is not opened, or cannot be taken from one
     */
    SourceFile read(String name) throws IOException {
        String whole = files.get(name);
        if (whole != null) {
            return read(whole).documents().stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No longer in " + whole));
        }
        RefusedException refusal = refused.get(name);
        if (refusal != null) {
            throw refusal;
        }
        Archived within = archived.get(name);
        if (within != null) {
            return new SourceFile(name, within.archive().read(within.name()));
        }
        try {
            Path file = folder.resolve(name);
            Opened.requireOpenable(Files.size(file));
            return new SourceFile(name, Files.readAllBytes(file));
        } catch (InvalidPathException e) {
            throw new IOException("the name cannot be read in this machine's locale; set LC_ALL=C.UTF-8", e);
        }
    }

    /** Keeps a document as it was received, before anything else is done with it. */
    void keep(SourceFile file) throws IOException {
        received.keep(file.content());
    }

    /** Whether a file is one; its path is that below the folder. */
    static boolean isDocument(Path file) {
        return isDocument(name(file))
                && !file.toString().equals(SourceFacts.NAME)
                && !(file.getNameCount() > 1
                        && OTHER_FOLDERS.contains(file.getName(0).toString()));
    }

    /** Whether a file of this path may be one, wherever it lies. */
    static boolean isDocument(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.startsWith(".") && !name.toUpperCase(Locale.ROOT).startsWith("README");
    }

    private static String name(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public void close() {
        for (Archive archive : opened) {
            archive.close();
        }
    }

    /** A document in an archive. */
    private record Archived(Archive archive, String name) {}
}
