package org.dutygraph.download;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Passes on a workbook, part by part as fastexcel writes it, less the time at which it is made, so that the same tables are the same
 * bytes. The library gives no way to leave that out. The parts are best given uncompressed; they are compressed here.
 *
 * <p>What it relies on is how opczip, below fastexcel, writes a part: a local header, the deflated bytes and a descriptor of 24
 * bytes. Anything else is refused.
 */
final class TimelessWorkbook extends OutputStream {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)\\b[^>]*>[^<]*</dcterms:\\1>");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int HEADER = 30;
    private static final int NAME_LENGTH_AT = 26;
    private static final int FURTHER_LENGTH_AT = 28;
    private static final int DESCRIPTOR = 24;
    private static final int BUFFER = 1 << 13;

    private final ZipOutputStream zip;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream properties = new ByteArrayOutputStream();
    private final Inflater inflater = new Inflater(true);
    /** What comes next: so many bytes of a head or of what is passed over; 0 within a part, -1 after the last one. */
    private int wanted = HEADER;

    private boolean passedOver;
    private boolean isProperties;

    /** Writes to a stream, which it does not close. */
    TimelessWorkbook(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        int end = from + length;
        while (at < end && wanted >= 0) {
            at += wanted == 0 ? part(bytes, at, end - at) : head(bytes, at, end - at);
        }
    }

    private int head(byte[] bytes, int at, int length) throws IOException {
        int taken = Math.min(wanted - head.size(), length);
        head.write(bytes, at, taken);
        if (head.size() == wanted) {
            if (passedOver) {
                passedOver = false;
                next(HEADER);
            } else {
                begin(ByteBuffer.wrap(head.toByteArray()).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return taken;
    }

    private void begin(ByteBuffer local) throws IOException {
        if (local.getInt(0) == DIRECTORY) {
            wanted = -1;
            return;
        }
        if (local.getInt(0) != LOCAL) {
            throw new IOException("Not a part of a workbook as it is expected");
        }
        int name = local.getShort(NAME_LENGTH_AT);
        int whole = HEADER + name + local.getShort(FURTHER_LENGTH_AT);
        if (head.size() < whole) {
            wanted = whole;
            return;
        }
        String part = new String(head.toByteArray(), HEADER, name, StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        isProperties = part.equals(PROPERTIES);
        inflater.reset();
        next(0);
    }

    private int part(byte[] bytes, int at, int length) throws IOException {
        inflater.setInput(bytes, at, length);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                int got = inflater.inflate(buffer);
                (isProperties ? properties : zip).write(buffer, 0, got);
            }
        } catch (DataFormatException e) {
            throw new IOException("Not a part of a workbook as it is expected", e);
        }
        if (inflater.finished()) {
            if (isProperties) {
                String told = properties.toString(StandardCharsets.UTF_8);
                zip.write(MADE.matcher(told).replaceAll("").getBytes(StandardCharsets.UTF_8));
            }
            zip.closeEntry();
            passedOver = true;
            next(DESCRIPTOR);
        }
        return length - inflater.getRemaining();
    }

    private void next(int bytes) {
        head.reset();
        wanted = bytes;
    }

    @Override
    public void flush() throws IOException {
        zip.flush();
    }

    /** Ends the workbook and leaves the stream open. */
    @Override
    public void close() throws IOException {
        inflater.end();
        if (wanted >= 0) {
            throw new IOException("The workbook has no end");
        }
        zip.finish();
    }
}
