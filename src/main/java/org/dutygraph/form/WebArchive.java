package org.dutygraph.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Web pages as Word and browsers save them in one file (MHTML, RFC 2557): the first page in it; what belongs to it is left out. */
final class WebArchive {

    private static final int LONGEST_HEAD = 4000;
    private static final Pattern SAVED = Pattern.compile("(?i)content-type:\\s*multipart/related|mime-version:");
    /** A page stands in the archive itself, or in a part of it. */
    private static final int DEEPEST = 3;

    private WebArchive() {}

    /** The page in a file, as bytes of UTF-8; empty where the file is no such archive, or has no page. */
    static Optional<byte[]> page(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        if (!SAVED.matcher(head).find()) {
            return Optional.empty();
        }
        DefaultMessageBuilder reading = new DefaultMessageBuilder();
        reading.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            return html(reading.parseMessage(new ByteArrayInputStream(content)), DEEPEST);
        } catch (IOException noArchive) {
            // then it is read as the text that it is
            return Optional.empty();
        }
    }

    private static Optional<byte[]> html(Entity entity, int depth) throws IOException {
        if (entity.getBody() instanceof Multipart several && depth > 0) {
            for (Entity part : several.getBodyParts()) {
                Optional<byte[]> found = html(part, depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return "text/html".equals(entity.getMimeType()) && entity.getBody() instanceof SingleBody body
                ? Optional.of(inUtf8(body.getInputStream().readAllBytes(), entity.getCharset()))
                : Optional.empty();
    }

    /** An encoding by its name; where there is none of this name, the bytes tell it, as of any text. */
    private static byte[] inUtf8(byte[] bytes, @Nullable String charset) {
        if (charset == null || !Charset.isSupported(charset)) {
            return bytes;
        }
        // pages in GB 2312 have characters of its successors
        boolean isChinese = charset.toLowerCase(Locale.ROOT).startsWith("gb");
        Charset known = Charset.forName(isChinese ? "GB18030" : charset);
        return new String(bytes, known).getBytes(StandardCharsets.UTF_8);
    }
}
