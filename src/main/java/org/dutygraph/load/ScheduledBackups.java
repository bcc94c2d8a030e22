package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a backup from time to time and keeps the newest ones. One is written beside its place, read again from there, and only then
 * given its name; only then do the oldest go. Where one fails, those that there are stay, the log and the health say so, and it is
 * tried again before long. The command that imports without a server makes none.
 */
@Component("backup")
@ConditionalOnWebApplication
class ScheduledBackups implements HealthIndicator, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledBackups.class);
    private static final Duration LOOKING = Duration.ofMinutes(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final BackupProperties settings;
    private final LoadProperties properties;
    private final Backup backup;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "backup");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> looking;
    private volatile @Nullable Failed failed;

    ScheduledBackups(BackupProperties settings, LoadProperties properties, Backup backup) {
        this.settings = settings;
        this.properties = properties;
        this.backup = backup;
    }

    /** The first is made when the last one is old enough, which may have been made before this start. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.isOn()) {
            long pause =
                    Math.max(1, Math.min(LOOKING.toMillis(), settings.every().toMillis()));
            looking = clock.scheduleWithFixedDelay(this::makeWhereDue, 0, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void makeWhereDue() {
        Failed before = failed;
        Duration retry = settings.every().compareTo(AFTER_FAILURE) < 0 ? settings.every() : AFTER_FAILURE;
        Instant due = before != null
                ? before.at().plus(retry)
                : last().map(at -> at.plus(settings.every())).orElse(Instant.MIN);
        if (!due.isAfter(Instant.now())) {
            make();
        }
    }

    /** Makes one now, whatever the time. */
    synchronized void make() {
        try {
            Path made = made();
            failed = null;
            deleteOldest();
            LOG.info("已备份 / backed up: {} ({} bytes)", made, Files.size(made));
        } catch (IOException | RuntimeException e) {
            failed = new Failed(Instant.now(), String.valueOf(e.getMessage()));
            LOG.error(
                    "备份没有做成，以前的都还在 / no backup could be made; the former ones are all there: {}", settings.folder(), e);
        }
    }

    private Path made() throws IOException {
        Path folder = Files.createDirectories(folder());
        for (Path read :
                List.of(properties.importFolder(), properties.decisionsFolder(), properties.gazetteerFolder())) {
            if (folder.startsWith(read.toAbsolutePath().normalize())) {
                throw new IOException(
                        "Backups would be imported from " + folder + "; set dutygraph.backup.folder to another one");
            }
        }
        Path place = folder.resolve(Backup.name());
        Path fresh = WholeFile.fresh(place);
        Path written = backup.write();
        try {
            Files.copy(written, fresh, StandardCopyOption.REPLACE_EXISTING);
            if (!Backup.isWhole(fresh)) {
                throw new IOException("What was written is not what is read again: " + fresh);
            }
            WholeFile.put(fresh, place);
            return place;
        } finally {
            Files.delete(written);
            Files.deleteIfExists(fresh);
        }
    }

    /** What a crash left behind goes, too. */
    private void deleteOldest() throws IOException {
        List<Path> oldest =
                backups().stream().skip(Math.max(1, settings.keep())).toList();
        for (Path each : oldest) {
            Files.delete(each);
        }
        try (Stream<Path> files = Files.list(folder())) {
            for (Path each : files.filter(file -> file.getFileName().toString().matches(Backup.NAME + "[.]new"))
                    .toList()) {
                Files.delete(each);
            }
        }
    }

    /** The newest first; their names say when they were made. */
    private List<Path> backups() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches(Backup.NAME))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }

    private Optional<Instant> last() {
        try {
            return backups().stream().findFirst().flatMap(ScheduledBackups::time);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(Path made) {
        try {
            String digits =
                    made.getFileName().toString().replaceAll("[^0-9-]", "").replaceAll("^-+|-+$", "");
            return Optional.of(LocalDateTime.parse(digits, Backup.MOMENT).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Path folder() {
        return settings.folder().toAbsolutePath().normalize();
    }

    @Override
    public Health health() {
        Failed now = failed;
        return now == null
                ? Health.up()
                        .withDetail("every", settings.every().toString())
                        .withDetail("last", last().map(Instant::toString).orElse("none"))
                        .build()
                : Health.status(ImportHealth.DEGRADED)
                        .withDetail("failed", now.at().toString())
                        .withDetail("why", now.why())
                        .build();
    }

    @Override
    public void destroy() {
        Future<?> begun = looking;
        if (begun != null) {
            begun.cancel(true);
        }
        clock.shutdownNow();
    }

    private record Failed(Instant at, String why) {}
}
