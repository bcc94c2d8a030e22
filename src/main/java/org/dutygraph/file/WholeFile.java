package org.dutygraph.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes a file beside its place, waits until the disk has it, and only then puts it there. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Replaces a file's content.
     *
     * @throws IOException where it cannot be written; the file is as it was then
     */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same; a file that is made has these attributes from the beginning. */
    public static void write(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        Path fresh = fresh(file);
        Files.deleteIfExists(fresh);
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }
            put(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** The attributes of a file that its owner alone may read and write, where the system knows such. */
    public static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Where a file's next content is written before it is put into its place. */
    public static Path fresh(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * Puts what has been written into its place.
     *
     * @param fresh a file of the same folder
     * @throws IOException where that cannot be done; both files are as they were then
     */
    public static void put(Path fresh, Path file) throws IOException {
        try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
