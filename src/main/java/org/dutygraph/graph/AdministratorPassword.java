package org.dutygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The password that changing anything takes, and the embedded database's.
 *
 * @param value the password
 * @param origin where the administrator finds it, for the log
 */
public record AdministratorPassword(String value, String origin) {

    private static final int BYTES = 16;

    /** The given password; else the one in the folder's file {@code password}; else a new random one, kept there. */
    static AdministratorPassword in(Path folder, @Nullable String given) {
        return given != null && !given.isBlank()
                ? new AdministratorPassword(given, "dutygraph.password")
                : kept(folder.resolve("password"));
    }

    private static AdministratorPassword kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file, ownerOnly());
                Files.writeString(file, random(), StandardOpenOption.TRUNCATE_EXISTING);
            }
            return new AdministratorPassword(Files.readString(file).strip(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the database password in " + file, e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return "AdministratorPassword[" + origin + "]";
    }
}
