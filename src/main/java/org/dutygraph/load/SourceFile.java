package org.dutygraph.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A document as received. */
final class SourceFile {

    private final String name;
    private final byte[] content;
    private final String sha256;

    /**
     * @param name its path below the import folder, with slashes
     * @param content its bytes
     */
    SourceFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
        this.sha256 = HexFormat.of().formatHex(newDigest().digest(content));
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** SHA-256 of the bytes, as 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
