package org.dutygraph.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The documents' bytes and text as received, from the import folder. */
@Component
class ReceivedText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final Path folder;

    ReceivedText(@Value("${dutygraph.import-folder}") Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * The bytes of a document.
     *
     * @param name a name that the graph knows; none other may be given
     * @throws IOException where the file is gone or lies outside the folder
     */
    byte[] bytes(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("Not below the import folder: " + name);
        }
        return Files.readAllBytes(file);
    }

    /** The lines of a document, numbered as the graph numbers them. */
    List<String> lines(String name) throws IOException {
        return List.of(LINE_END.split(decoded(bytes(name)), -1));
    }

    /** What the import took for text is UTF-16 with its mark, UTF-8, or GB18030. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
