package org.dutygraph.load;

import org.dutygraph.file.Sha256;

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
        this.sha256 = Sha256.of(content);
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
}
