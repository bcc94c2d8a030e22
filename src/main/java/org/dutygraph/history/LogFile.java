package org.dutygraph.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dutygraph.file.WholeFile;

/** A file of lines that only grows. What is added is on the disk as a whole, or the file is as it was; a crash may leave a last line without an end. */
final class LogFile {

    private static final int BLOCK = 8192;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** Each line that has an end, the oldest first. */
    void each(Consumer<Line> consumer) throws IOException {
        if (!isThere()) {
            return;
        }
        long whole = Files.size(file) - torn().map(piece -> piece.length).orElse(0);
        long read = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            while (read < whole) {
                String line = lines.readLine();
                if (line == null) {
                    return;
                }
                read += line.length() + 1L;
                consumer.accept(
                        new Line(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
            }
        }
    }

    /** What stands behind the last line that has an end; empty where nothing does. */
    Optional<byte[]> torn() throws IOException {
        if (!isThere()) {
            return Optional.empty();
        }
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            for (long length = BLOCK; ; length *= 2) {
                long from = Math.max(0, in.size() - length);
                byte[] end = read(in, from);
                int last = end.length - 1;
                while (last >= 0 && end[last] != '\n') {
                    last--;
                }
                if (last >= 0 || from == 0) {
                    byte[] piece = Arrays.copyOfRange(end, last + 1, end.length);
                    return piece.length == 0 ? Optional.empty() : Optional.of(piece);
                }
            }
        }
    }

    private static byte[] read(FileChannel in, long from) throws IOException {
        ByteBuffer end = ByteBuffer.allocate((int) (in.size() - from));
        long at = from;
        while (end.hasRemaining()) {
            int got = in.read(end, at);
            if (got < 0) {
                break;
            }
            at += got;
        }
        return end.array();
    }

    /** Adds lines and waits until the disk has them; where that fails, takes away what was added. */
    void append(List<Line> lines) throws IOException {
        ByteBuffer added = ByteBuffer.wrap(bytes(lines));
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long before = out.size();
            try {
                out.position(before);
                while (added.hasRemaining()) {
                    out.write(added);
                }
                out.force(true);
            } catch (IOException e) {
                out.truncate(before);
                throw e;
            }
        }
    }

    /** Puts a line in the place of a torn end. */
    void mend(byte[] torn, Line instead) throws IOException {
        byte[] all = Files.readAllBytes(file);
        byte[] line = bytes(List.of(instead));
        byte[] mended = Arrays.copyOf(all, all.length - torn.length + line.length);
        System.arraycopy(line, 0, mended, all.length - torn.length, line.length);
        WholeFile.write(file, mended);
    }

    private static byte[] bytes(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
