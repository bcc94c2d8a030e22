package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dutygraph.file.WholeFile;
import org.dutygraph.history.Cause;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts a backup's files in the place of those that there are, and imports. The whole backup is examined and unpacked beside them
 * first; a crash leaves either that to be thrown away, or a restoration that the next start brings to its end. What was there
 * before is kept among what was received.
 */
@Component
class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COMPLETE = "complete";

    private final LoadProperties properties;
    private final ReceivedFiles received;
    private final ChangeLog log;
    private final Importing importing;
    private final Path staged;

    Restore(LoadProperties properties, ReceivedFiles received, ChangeLog log, Importing importing) {
        this.properties = properties;
        this.received = received;
        this.log = log;
        this.importing = importing;
        this.staged = properties.dataFolder().toAbsolutePath().resolve("restore");
    }

    /**
     * Restores a backup.
     *
     * @throws RequestProblem 400 where it is damaged, cut, or no backup; nothing has changed then
     */
    ImportReport from(Path backup, Cause cause) {
        synchronized (importing) {
            try {
                stage(backup);
                settle();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot restore: " + e.getMessage(), e);
            }
            return importing.run(cause);
        }
    }

    /** Whether the log goes on where a backup's ends: the setting that asks for it may stay, and what came later with it. */
    boolean isDone(Path backup) {
        Path now = properties.dataFolder().resolve(ChangeLog.NAME);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry then = zip.getEntry(BackupFiles.LOG);
            if (then == null || !Files.exists(now)) {
                return false;
            }
            byte[] former = zip.getInputStream(then).readAllBytes();
            byte[] latter = Files.readAllBytes(now);
            return former.length <= latter.length && Arrays.equals(former, 0, former.length, latter, 0, former.length);
        } catch (ZipException damaged) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the backup " + backup, e);
        }
    }

    /** Brings a restoration to its end that the application ended in the middle of. */
    void settleAfterCrash() {
        try {
            if (Files.exists(staged)) {
                settle();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot bring a restoration to its end", e);
        }
    }

    private void stage(Path backup) throws IOException {
        FileSystemUtils.deleteRecursively(staged);
        if (!SealedZip.holds(backup)) {
            throw RequestProblem.badRequest("backup-damaged");
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Map<String, String> digests = manifest(zip);
            Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
            names.remove(Backup.MANIFEST);
            if (!names.equals(digests.keySet())) {
                throw RequestProblem.badRequest("backup-damaged");
            }
            for (Map.Entry<String, String> file : digests.entrySet()) {
                unpack(zip, file.getKey(), file.getValue());
            }
        } catch (ZipException | JacksonException e) {
            throw RequestProblem.badRequest("backup-damaged");
        }
        WholeFile.write(staged.resolve(COMPLETE), "");
    }

    private static Map<String, String> manifest(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(Backup.MANIFEST);
        if (manifest == null) {
            throw RequestProblem.badRequest("backup-damaged");
        }
        return JSON.readValue(
                zip.getInputStream(manifest).readAllBytes(), new TypeReference<TreeMap<String, String>>() {});
    }

    private void unpack(ZipFile zip, String name, String sha256) throws IOException {
        byte[] content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
        boolean belongs = new BackupFiles(properties).place(name).isPresent();
        if (!belongs || !new SourceFile(name, content).sha256().equals(sha256)) {
            throw RequestProblem.badRequest("backup-damaged");
        }
        Path file = staged.resolve("files").resolve(name);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, content);
    }

    /** What is staged takes its place, if it is all there; else it goes. Can be done again from any point. */
    private void settle() throws IOException {
        if (Files.exists(staged.resolve(COMPLETE))) {
            BackupFiles files = new BackupFiles(properties);
            Path from = staged.resolve("files");
            for (Map.Entry<String, Path> former : files.all().entrySet()) {
                replaceFormer(former.getKey(), former.getValue(), from);
            }
            List<Path> fresh;
            try (var found = Files.walk(from)) {
                fresh = found.filter(Files::isRegularFile).toList();
            }
            for (Path file : fresh) {
                String name = from.relativize(file).toString().replace('\\', '/');
                Path place = files.place(name).orElseThrow();
                Files.createDirectories(place.toAbsolutePath().getParent());
                WholeFile.write(place, Files.readAllBytes(file));
            }
            log.readAnew();
            LOG.info("已恢复 {} 个文件 / Restored {} files", fresh.size(), fresh.size());
        }
        FileSystemUtils.deleteRecursively(staged);
    }

    /** Keeps what was there, and takes away what the backup does not have; what was received stays in any case. */
    private void replaceFormer(String name, Path place, Path from) throws IOException {
        if (name.startsWith(BackupFiles.RECEIVED)) {
            return;
        }
        received.keep(Files.readAllBytes(place));
        if (!Files.exists(from.resolve(name))) {
            Files.delete(place);
        }
    }
}
