package org.dutygraph.form;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Opens ZIP files by the directory at their end (PKWARE, APPNOTE 4.3.12 and 4.3.16), whose length is looked at first: a library
 * holds an object for each entry, and a small file can have a million of them.
 */
final class ZipDirectory {

    /** As many entries as an archive may have, each with a path and times of some length. */
    private static final int LONGEST = Archive.MOST_ENTRIES * 600;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LENGTH_AT = 12;
    private static final int OFFSET_AT = 16;
    private static final int COMMENT_AT = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipDirectory() {}

    /**
     * Opens a file of this form; what is in it is read only when it is asked for.
     *
     * @throws RefusedException where it has more entries than an archive may have
     * @throws IOException where it is not of this form, or is cut
     */
    static ZipFile open(SeekableByteChannel channel) throws IOException {
        long from = Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (tail.hasRemaining() && channel.read(tail) >= 0) {
            // reads on
        }
        int end = end(tail);
        long length = Integer.toUnsignedLong(tail.getInt(end + LENGTH_AT));
        long offset = Integer.toUnsignedLong(tail.getInt(end + OFFSET_AT));
        if (length > LONGEST) {
            throw Archive.vast();
        }
        if (offset + length != from + end) {
            throw new ZipException("The directory is not where it should be");
        }
        return ZipFile.builder()
                .setSeekableByteChannel(channel)
                // what stands before an entry may be damaged without harming the others
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    private static int end(ByteBuffer tail) throws ZipException {
        for (int at = tail.position() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END
                    && Short.toUnsignedInt(tail.getShort(at + COMMENT_AT)) == tail.position() - at - END_LENGTH) {
                return at;
            }
        }
        throw new ZipException("There is no directory");
    }
}
