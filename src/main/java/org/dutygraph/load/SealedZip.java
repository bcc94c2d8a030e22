package org.dutygraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.dutygraph.file.Sha256;
import org.springframework.util.StreamUtils;

/**
 * A ZIP file that ends with the SHA-256 of all bytes before it, as the comment that such a file may have: any program opens it, and
 * one byte that was changed or is missing anywhere shows.
 */
final class SealedZip {

    private static final int DIGITS = 64;
    private static final int LENGTH_OF_COMMENT = 2;

    private SealedZip() {}

    /** Seals a ZIP file that has no comment. */
    static void seal(Path zip) throws IOException {
        byte[] length = {DIGITS, 0};
        try (var file = Files.newByteChannel(zip, StandardOpenOption.WRITE)) {
            file.position(file.size() - LENGTH_OF_COMMENT);
            file.write(java.nio.ByteBuffer.wrap(length));
        }
        byte[] seal = digest(zip, Files.size(zip)).getBytes(StandardCharsets.US_ASCII);
        Files.write(zip, seal, StandardOpenOption.APPEND);
    }

    /** Whether a file is as it was sealed. */
    static boolean holds(Path zip) throws IOException {
        long sealed = Files.size(zip) - DIGITS;
        if (sealed < 0) {
            return false;
        }
        try (InputStream in = Files.newInputStream(zip)) {
            in.skipNBytes(sealed);
            String seal = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return seal.equals(digest(zip, sealed));
        }
    }

    private static String digest(Path file, long bytes) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            if (bytes > 0) {
                StreamUtils.copyRange(in, java.io.OutputStream.nullOutputStream(), 0, bytes - 1);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
