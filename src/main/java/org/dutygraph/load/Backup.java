package org.dutygraph.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dutygraph.graph.DiskRoom;
import org.dutygraph.web.RequestProblem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes all that everything follows from into one file, while the application runs; no import changes anything meanwhile. */
@Component
class Backup {

    /** The list of the files with their SHA-256, the last one in it. */
    static final String MANIFEST = "backup.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Names of backups, as a regular expression. */
    static final String NAME = "duty-graph-backup-\\d{8}-\\d{6}[.]zip";

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final LoadProperties properties;
    private final DiskRoom room;
    private final Importing importing;

    Backup(LoadProperties properties, DiskRoom room, Importing importing) {
        this.properties = properties;
        this.room = room;
        this.importing = importing;
    }

    /** The name under which it is sent. */
    static String name() {
        return "duty-graph-backup-" + MOMENT.format(Instant.now()) + ".zip";
    }

    /**
     * Writes a backup into a file of its own in the data folder, for whoever takes it to delete.
     *
     * @throws RequestProblem 503 where there is no room for it
     */
    Path write() throws IOException {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
        Path file = Files.createTempFile(properties.dataFolder().toAbsolutePath(), ".backup", ".zip");
        try {
            synchronized (importing) {
                write(file);
            }
            SealedZip.seal(file);
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void write(Path file) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Path> each :
                    new BackupFiles(properties).all().entrySet()) {
                byte[] content = Files.readAllBytes(each.getValue());
                digests.put(each.getKey(), new SourceFile(each.getKey(), content).sha256());
                put(zip, each.getKey(), content);
            }
            put(zip, MANIFEST, JSON.writeValueAsBytes(digests));
        }
    }

    /** Whether a file is a backup of which every byte is as it was written. */
    static boolean isWhole(Path file) throws IOException {
        if (!SealedZip.holds(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry manifest = zip.getEntry(MANIFEST);
            return manifest != null
                    && JSON.readTree(zip.getInputStream(manifest)).size() == zip.size() - 1
                    && zip.size() > 1;
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
