package org.dutygraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the disk of the data folder has room for writing. A database that finds none in the middle of it stops answering
 * even those who only read, so nothing is begun that may end so, and the health of the application warns long before.
 */
@Component
public class DiskRoom implements HealthIndicator {

    private static final int MEGABYTE = 1024 * 1024;
    /** In megabytes; five lists with all that is derived of them take 50. */
    private static final long LEAST = 100;

    private static final long COMFORTABLE = 500;
    /** Answered with 200: reading goes on however full the disk is. */
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Path folder;

    DiskRoom(@Value("${dutygraph.data-folder}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Whether there is less room than any writing may take. */
    public boolean isShort() {
        return megabytes() < LEAST;
    }

    @Override
    public Health health() {
        long left = megabytes();
        return (left < COMFORTABLE ? Health.status(DEGRADED) : Health.up())
                .withDetail("megabytes", left)
                .build();
    }

    /** How much room there is; a folder that is not there yet has that of the one that it will be in. */
    long megabytes() {
        try {
            return Files.getFileStore(existing(folder)).getUsableSpace() / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot find out how much room " + folder + " has", e);
        }
    }

    private static Path existing(Path wanted) {
        Path folder = wanted;
        while (Files.notExists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
