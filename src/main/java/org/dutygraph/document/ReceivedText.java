package org.dutygraph.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        byte[] content = content(document);
        if (opened.get(document.name() + ' ' + Arrays.hashCode(content), key -> Opened.of(content))
                instanceof Form form) {
            return document.file() == null
                    ? form.lines()
                    : form.lines().stream()
                            .filter(line -> !line.text().isBlank())
                            .toList();
        }
        throw new IOException("No longer a file that can be read: " + document.name());
    }
}
