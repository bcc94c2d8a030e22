package org.dutygraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.dutygraph.file.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * The password that changing anything takes, and the embedded database's.
 *
 * @param value the password
 * @param origin where the administrator finds it, for the log
 */
public record AdministratorPassword(String value, String origin) {

    private static final int BYTES = 16;
    /** What Neo4j takes. */
    private static final int SHORTEST = 8;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final String REMEDY = "请在该文件或设置里写入至少 8 个字符的密码；删去该文件则在下次启动时重新生成。\n"
            + "Write a password of 8 characters or more there; where the file is deleted, the next start makes a new one.";

    /**
     * The given password; else the one in the folder's file {@code password}; else a new random one, kept there.
     *
     * @throws CannotStartException where it is too short, or cannot be read or kept
     */
    static AdministratorPassword in(Path folder, @Nullable String given) {
        return given != null && !given.isBlank()
                ? usable(new AdministratorPassword(given, "dutygraph.password"))
                : kept(folder.resolve("password").toAbsolutePath().normalize());
    }

    private static AdministratorPassword kept(Path file) {
        try {
            if (Files.notExists(file)) {
                WholeFile.write(file, random().getBytes(StandardCharsets.UTF_8), WholeFile.ownerOnly());
            }
            return usable(new AdministratorPassword(Files.readString(file).strip(), file.toString()));
        } catch (IOException e) {
            throw new CannotStartException(
                    "密码文件 %1$s 不能读取：%2$s。 / The password file %1$s cannot be read: %2$s."
                            .formatted(file, e.getMessage()),
                    REMEDY,
                    e);
        }
    }

    private static AdministratorPassword usable(AdministratorPassword password) {
        if (password.value().length() < SHORTEST) {
            throw new CannotStartException(
                    "管理员密码（%1$s）只有 %2$d 个字符，至少要 %3$d 个。 / The administrator's password (%1$s) has %2$d characters; it takes %3$d at least."
                            .formatted(password.origin(), password.value().length(), SHORTEST),
                    REMEDY,
                    null);
        }
        if (CONTROL.matcher(password.value()).find()) {
            throw new CannotStartException(
                    "管理员密码（%1$s）里有无法输入的字符。 / The administrator's password (%1$s) has characters that nobody can type."
                            .formatted(password.origin()),
                    REMEDY,
                    null);
        }
        return password;
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "AdministratorPassword[" + origin + "]";
    }
}
