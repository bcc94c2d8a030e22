package org.dutygraph.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dutygraph.form.Form;
import org.dutygraph.form.FormLine;
import org.dutygraph.form.Opened;
import org.dutygraph.history.ReceivedFiles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The documents' bytes and text as received: as they were kept, or else as the import folder has them. */
@Component
class ReceivedText {

    private static final int KEPT = 16;

    private final Path folder;
    private final ReceivedFiles received;
    /** A file of many pages takes seconds to open. */
    private final Cache<String, Opened> opened =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    ReceivedText(@Value("${dutygraph.import-folder}") Path folder, ReceivedFiles received) {
        this.received = received;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The bytes of a document; of a part of a file, those of the file.
     *
     * @param document one that the graph knows; none other may be given
     * @throws IOException where they are kept no longer or damaged, and the file is gone or lies outside the folder
     */
    byte[] bytes(DocumentRow document) throws IOException {
        return document.file() == null ? content(document) : received.read(document.file());
    }

    private byte[] content(DocumentRow document) throws IOException {
        return received.has(document.sha256()) ? received.read(document.sha256()) : inFolder(document.name());
    }

    private byte[] inFolder(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Not below the import folder: " + name);
        }
        return Files.readAllBytes(file);
    }

    /**
     * The lines of a document, numbered as the graph numbers them; of a file that is no text, those of its table form.
     *
     * @throws IOException where they cannot be had, or are no longer what can be read
     */
    List<FormLine> lines(DocumentRow document) throws IOException {
        List<FormLine> lines = lines(document.name(), content(document));
        return document.file() == null
                ? lines
                : placed(lines.stream().filter(line -> !line.text().isBlank()).toList(), document);
    }

    private List<FormLine> lines(String name, byte[] content) throws IOException {
        if (opened.get(name + ' ' + Arrays.hashCode(content), key -> Opened.of(content)) instanceof Form form) {
            return form.lines();
        }
        throw new IOException("No longer a file that can be read: " + name);
    }

    /** The lines of a part of a file with their places on its pages, which the file alone has. */
    private List<FormLine> placed(List<FormLine> lines, DocumentRow part) throws IOException {
        boolean hasPages = lines.stream()
                .anyMatch(line -> line.location() != null && line.location().page() > 0);
        if (!hasPages) {
            return lines;
        }
        Map<List<Object>, FormLine> whole = new HashMap<>();
        lines(String.valueOf(part.file()), bytes(part)).forEach(line -> whole.putIfAbsent(place(line), line));
        return lines.stream()
                .map(line -> line.placedAs(whole.getOrDefault(place(line), line)))
                .toList();
    }

    private static List<Object> place(FormLine line) {
        return List.of(Optional.ofNullable(line.location()), line.text().strip());
    }
}
