package org.dutygraph.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web pages as Word and browsers save them in one file (MHTML, RFC 2557): the first page in it; what belongs to it is left out. */
final class WebArchive {

    private static final int LONGEST_HEAD = 4000;
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z-]+):[ \\t]*(.*(?:\\R[ \\t]+.*)*)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\r?\n\r?\n");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";\\s]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");
    private static final Pattern SAVED = Pattern.compile("(?i)content-type:\\s*multipart/related|mime-version:");
    private static final Pattern ESCAPE = Pattern.compile("=(?:([0-9A-Fa-f]{2})|[ \\t]*\\R)");

    private WebArchive() {}

    /** The page in a file, as bytes of UTF-8; empty where the file is no such archive, or has no page. */
    static Optional<byte[]> page(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        if (!SAVED.matcher(head).find()) {
            return Optional.empty();
        }
        String all = new String(content, StandardCharsets.ISO_8859_1);
        Matcher boundary = BOUNDARY.matcher(head);
        List<String> parts =
                boundary.find() ? List.of(all.split(Pattern.quote("--" + boundary.group(1)), -1)) : List.of(all);
        return parts.stream().flatMap(part -> html(part).stream()).findFirst();
    }

    private static Optional<byte[]> html(String part) {
        String begun = part.stripLeading();
        Matcher end = EMPTY_LINE.matcher(begun);
        if (!end.find() || end.start() > LONGEST_HEAD) {
            return Optional.empty();
        }
        Map<String, String> fields = new HashMap<>();
        FIELD.matcher(begun.substring(0, end.start()))
                .results()
                .forEach(field -> fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2)));
        String type = fields.getOrDefault("content-type", "");
        if (!type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return Optional.empty();
        }
        byte[] bytes = decoded(begun.substring(end.end()), fields.getOrDefault("content-transfer-encoding", ""));
        Matcher charset = CHARSET.matcher(type);
        return Optional.of(charset.find() ? inUtf8(bytes, charset.group(1)) : bytes);
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
            case "quoted-printable" -> unquoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** RFC 2045, 6.7. */
    private static byte[] unquoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        Matcher escapes = ESCAPE.matcher(body);
        int at = 0;
        while (escapes.find()) {
            bytes.writeBytes(body.substring(at, escapes.start()).getBytes(StandardCharsets.ISO_8859_1));
            if (escapes.group(1) != null) {
                bytes.write(Integer.parseInt(escapes.group(1), 16));
            }
            at = escapes.end();
        }
        bytes.writeBytes(body.substring(at).getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    /** An encoding by its name; where there is none of this name, the bytes tell it, as of any text. */
    private static byte[] inUtf8(byte[] bytes, String charset) {
        if (!Charset.isSupported(charset)) {
            return bytes;
        }
        // pages in GB 2312 have characters of its successors
        boolean isChinese = charset.toLowerCase(Locale.ROOT).startsWith("gb");
        Charset known = Charset.forName(isChinese ? "GB18030" : charset);
        return new String(bytes, known).getBytes(StandardCharsets.UTF_8);
    }
}
