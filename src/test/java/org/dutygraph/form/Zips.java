package org.dutygraph.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes archives. */
public final class Zips {

    private static final int DIRECTORY_ENTRY = 0x02014b50;

    private Zips() {}

    /** One of these contents by their paths, in their order. */
    public static byte[] of(Map<String, byte[]> files) {
        return of(files, StandardCharsets.UTF_8);
    }

    /** The same with paths as a program wrote them that does not say how. */
    static byte[] of(Map<String, byte[]> files, Charset names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The same archive with another number in its directory, for its first entry.
     *
     * @param at where that stands in the entry (APPNOTE 4.3.12), two bytes long
     */
    static byte[] altered(byte[] zip, int at, int number) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int entry = 0;
        while (bytes.getInt(entry) != DIRECTORY_ENTRY) {
            entry++;
        }
        return bytes.putShort(entry + at, (short) number).array();
    }
}
