package org.dutygraph.load;

import java.util.List;
import java.util.stream.Stream;
import org.dutygraph.dutylist.TownshipPart;
import org.dutygraph.file.Sha256;
import org.dutygraph.form.Form;
import org.dutygraph.form.Opened;
import org.jspecify.annotations.Nullable;

/**
 * A document as received: a file, or what a file that holds the lists of several townships says of one of them. Such a part is
 * named like a file in a folder of the file's name, and its content is its table form as a text of its own.
 */
final class SourceFile {

    private final String name;
    private final byte[] content;
    private final String sha256;
    private final @Nullable String whole;
    private @Nullable Opened opened;

    /**
     * A file.
     *
     * @param name its path below the import folder, with slashes
     * @param content its bytes
     */
    SourceFile(String name, byte[] content) {
        this(name, content, null);
    }

    private SourceFile(String name, byte[] content, @Nullable String whole) {
        this.name = name;
        this.content = content.clone();
        this.sha256 = Sha256.of(content);
        this.whole = whole;
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

    /** The SHA-256 of the file that this is a part of; null where it is a file itself. */
    @Nullable
    String whole() {
        return whole;
    }

    /** A document's own name, and those of what it would be a part of, from the inmost to the outmost. */
    static Stream<String> wholes(String name) {
        return Stream.iterate(
                name, each -> !each.isEmpty(), each -> each.substring(0, Math.max(0, each.lastIndexOf('/'))));
    }

    /** Its table form, or why there is none; opened once. */
    synchronized Opened opened() {
        Opened known = opened;
        if (known == null) {
            known = Opened.of(content);
            opened = known;
        }
        return known;
    }

    /** The documents in it: itself, or one for each township whose lists it holds. */
    List<SourceFile> documents() {
        List<TownshipPart> parts = whole == null && opened() instanceof Form form ? TownshipPart.of(form) : List.of();
        return parts.isEmpty()
                ? List.of(this)
                : parts.stream()
                        .map(part -> new SourceFile(
                                name + '/' + part.township(), part.form().written(), sha256))
                        .toList();
    }
}
