package org.dutygraph.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dutygraph.file.Sha256;
import org.dutygraph.file.WholeFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The content of every file that was received, whatever became of it and of the file: each once, in the folder
 * {@value #FOLDER} of the data folder, under the SHA-256 of its bytes. Nothing is ever changed or deleted here.
 */
@Component
public class ReceivedFiles {

    /** Below the data folder. */
    public static final String FOLDER = "received";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final int PREFIX = 2;

    private final Path folder;

    ReceivedFiles(@Value("${dutygraph.data-folder}") Path dataFolder) {
        this.folder = dataFolder.toAbsolutePath().resolve(FOLDER);
    }

    /**
     * Keeps a content, unless it is kept already; several threads may do so at once.
     *
     * @return its SHA-256, as 64 hexadecimal digits
     * @throws IOException where it cannot be written; nothing of it is there then
     */
    public String keep(byte[] content) throws IOException {
        String sha256 = Sha256.of(content);
        Path file = file(sha256);
        if (!Files.exists(file) || Files.size(file) != content.length) {
            Files.createDirectories(file.getParent());
            synchronized (this) {
                WholeFile.write(file, content);
            }
        }
        return sha256;
    }

    /** Whether the content of this SHA-256 is kept. */
    public boolean has(String sha256) {
        return DIGEST.matcher(sha256).matches() && Files.exists(file(sha256));
    }

    /**
     * A content that was kept.
     *
     * @throws IOException where there is none of this SHA-256, or it is no longer what was received
     */
    public byte[] read(String sha256) throws IOException {
        if (!has(sha256)) {
            throw new NoSuchFileException(sha256);
        }
        byte[] content = Files.readAllBytes(file(sha256));
        if (!Sha256.of(content).equals(sha256)) {
            throw new IOException("The file kept as " + sha256 + " is damaged");
        }
        return content;
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256);
    }
}
