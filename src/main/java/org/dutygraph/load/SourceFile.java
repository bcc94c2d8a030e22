package org.dutygraph.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document as received.
 *
 * @param name its path below the import folder, with slashes
 * @param content its bytes
 * @param sha256 of the bytes, as 64 hexadecimal digits
 */
record SourceFile(String name, byte[] content, String sha256) {

    static SourceFile of(String name, byte[] content) {
        return new SourceFile(name, content, HexFormat.of().formatHex(newDigest().digest(content)));
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
