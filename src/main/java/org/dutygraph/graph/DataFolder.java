package org.dutygraph.graph;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of all that the application keeps beside what it was given. */
final class DataFolder {

    private static final String ROOM_CHINESE = "请腾出空间（至少 1 GB）";
    private static final String ROOM_ENGLISH = "Make room (1 GB at least)";
    private static final int BLOCK = 64 * 1024;

    private DataFolder() {}

    /**
     * Sees to it that the folder is there and can be written.
     *
     * @throws CannotStartException where it cannot
     */
    static void require(Path folder) {
        Path known = folder.toAbsolutePath().normalize();
        if (Files.exists(known) && !Files.isDirectory(known)) {
            throw new CannotStartException(
                    "数据文件夹 %1$s 是一个文件，不是文件夹。 / The data folder %1$s is a file, no folder.".formatted(known),
                    elsewhere("请把这个文件移走", "Move that file away"),
                    null);
        }
        try {
            Files.createDirectories(known);
            Path trial = Files.createTempFile(known, ".trial", "");
            try {
                Files.write(trial, new byte[BLOCK]);
            } finally {
                Files.delete(trial);
            }
        } catch (IOException e) {
            throw unwritable(known, e);
        }
        requireRoom(known);
    }

    private static void requireRoom(Path folder) {
        DiskRoom room = new DiskRoom(folder);
        if (room.isShort()) {
            throw new CannotStartException(
                    "数据文件夹 %1$s 所在的磁盘只剩 %2$d MB。 / The disk of the data folder %1$s has %2$d MB left."
                            .formatted(folder, room.megabytes()),
                    elsewhere(ROOM_CHINESE, ROOM_ENGLISH),
                    null);
        }
    }

    /** What to say where something in the folder cannot be written. */
    static CannotStartException unwritable(Path folder, Throwable failure) {
        if (isFull(failure)) {
            return new CannotStartException(
                    "数据文件夹 %1$s 所在的磁盘已满。 / The disk of the data folder %1$s is full.".formatted(folder),
                    elsewhere(ROOM_CHINESE, ROOM_ENGLISH),
                    failure);
        }
        String reason = failure instanceof AccessDeniedException
                ? "没有权限 / no permission"
                : String.valueOf(failure.getMessage());
        return new CannotStartException(
                "数据文件夹 %1$s 不能写入：%2$s。 / The data folder %1$s cannot be written: %2$s.".formatted(folder, reason),
                elsewhere("请让运行应用的用户能写入它", "Let the user who runs the application write there"),
                failure);
    }

    static boolean isFull(Throwable failure) {
        return String.valueOf(failure.getMessage()).contains("No space left on device");
    }

    private static String elsewhere(String chinese, String english) {
        return chinese + "，或用 --dutygraph.data-folder 指定另一个文件夹。\n" + english
                + ", or name another folder with --dutygraph.data-folder.";
    }
}
