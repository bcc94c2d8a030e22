package org.dutygraph.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a file is that cannot be read though its kind is known, in the word by which the message files tell how to mend it. What the
 * library says that tried to read it goes to the log.
 */
final class Broken {

    static final String TEXT = "text";
    /** What the application has written itself, or what pretends that it has. */
    static final String PART = "part";
    /** Within an archive. */
    static final String ENTRY = "entry";

    static final String ENTRY_TWICE = "entry-twice";
    static final String ENTRY_METHOD = "entry-method";

    private static final Logger LOG = LoggerFactory.getLogger(Broken.class);

    private Broken() {}

    /** A refusal of a file, for what was thrown when it was read. */
    static Refused refused(byte[] content, Throwable thrown) {
        return refused(kind(content), thrown);
    }

    /** The same of a file whose kind is known. */
    static Refused refused(String kind, Throwable thrown) {
        LOG.warn("读不了这个文件（{}） / A file cannot be read ({})", kind, kind, thrown);
        return Refused.because(Refusal.BROKEN_FILE, kind);
    }

    /** Told from what is left of it: also of half a file, whose parts are named where they begin. */
    private static String kind(byte[] content) {
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> ofParts(content, StandardCharsets.ISO_8859_1, "word/", "xl/", "archive");
            case OLE2 -> ofParts(content, StandardCharsets.UTF_16LE, "WordDocument", "Workbook", "office");
            case PDF -> "pdf";
            case PNG, JPEG, TIFF, GIF, BMP -> "picture";
            default -> TEXT;
        };
    }

    private static String ofParts(byte[] content, Charset charset, String word, String sheet, String other) {
        String names = new String(content, charset);
        return names.contains(word) ? "word" : names.contains(sheet) ? "sheet" : other;
    }
}
