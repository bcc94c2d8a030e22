package org.dutygraph.form;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Files that are no text at all, by their first bytes or by the control characters in them. */
final class BinaryContent {

    /** @param bytes the first bytes in hexadecimal */
    private record Signature(String kind, String bytes) {}

    private static final int LONGEST_SIGNATURE = 8;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("ZIP", "504b0304"),
            new Signature("DOC/XLS/PPT", "d0cf11e0a1b11ae1"),
            new Signature("PNG", "89504e470d0a1a0a"),
            new Signature("JPEG", "ffd8ff"),
            new Signature("GIF", "47494638"),
            new Signature("TIFF", "49492a00"),
            new Signature("TIFF", "4d4d002a"),
            new Signature("RAR", "526172211a07"),
            new Signature("7Z", "377abcaf271c"),
            new Signature("GZIP", "1f8b08"),
            new Signature("OFD/ZIP", "504b0506"),
            new Signature("RTF", "7b5c727466"));

    /** A converter leaves control characters here and there; a file that is full of them is no text. */
    private static final int CHARACTERS_PER_CONTROL = 20;

    private BinaryContent() {}

    /** The kind of file these bytes begin; empty for anything that may be text. */
    static Optional<String> kindOf(byte[] content) {
        String begin = HexFormat.of().formatHex(content, 0, Math.min(content.length, LONGEST_SIGNATURE));
        return SIGNATURES.stream()
                .filter(signature -> begin.startsWith(signature.bytes()))
                .map(Signature::kind)
                .findFirst();
    }

    /** Whether a decoded text is full of control characters. One NUL is enough: no text has it. */
    static boolean isControlled(String text) {
        long controls = text.chars().filter(FormLine::isControl).count();
        return text.indexOf('\0') >= 0 || controls * CHARACTERS_PER_CONTROL > text.length();
    }
}
