package org.dutygraph.graph;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.io.locker.FileLockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database's files. */
final class Store {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);
    private static final String ASIDE = "-set-aside-";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final List<String> DATABASES =
            List.of(GraphDatabaseSettings.SYSTEM_DATABASE_NAME, GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    private static final long OPENING_MILLISECONDS = 10_000;

    private Store() {}

    /**
     * Opens the database; where its files are damaged or of another version, moves them aside and begins anew.
     *
     * @param home the folder that the database has to itself
     * @throws CannotStartException where the disk is full or not to be written, which no new beginning mends
     */
    static DatabaseManagementService open(Path home, Function<Path, DatabaseManagementService> build) {
        boolean fresh = !Files.exists(home);
        try {
            return opened(home, build);
        } catch (RuntimeException failure) {
            refuseWhatIsNotTheStore(home, failure);
            if (fresh) {
                throw failure;
            }
            Path kept = setAside(home);
            LOG.error(
                    "The database in {} does not open; it is kept as {} and built anew from what was received and decided",
                    home,
                    kept,
                    failure);
            return opened(home, build);
        }
    }

    private static DatabaseManagementService opened(Path home, Function<Path, DatabaseManagementService> build) {
        DatabaseManagementService server = build.apply(home);
        try {
            if (DATABASES.stream().allMatch(name -> server.database(name).isAvailable(OPENING_MILLISECONDS))) {
                return server;
            }
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
        server.shutdown();
        throw new IllegalStateException("The database in " + home + " is not available");
    }

    private static void refuseWhatIsNotTheStore(Path home, RuntimeException failure) {
        if (among(failure, FileLockException.class::isInstance).isPresent() || isPortTaken(failure)) {
            throw failure;
        }
        among(failure, cause -> cause instanceof AccessDeniedException || DataFolder.isFull(cause))
                .ifPresent(cause -> {
                    throw DataFolder.unwritable(home, cause);
                });
    }

    /** Whether somebody else listens where the database was to. */
    static boolean isPortTaken(RuntimeException failure) {
        return among(
                        failure,
                        cause -> cause instanceof BindException
                                || String.valueOf(cause.getMessage()).contains("Address already in use"))
                .isPresent();
    }

    private static Optional<Throwable> among(Throwable failure, Predicate<Throwable> sought) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (sought.test(cause)) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static Path setAside(Path home) {
        Path kept = home.resolveSibling(home.getFileName()
                + ASIDE
                + LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT));
        try {
            return Files.move(home, kept);
        } catch (IOException e) {
            throw DataFolder.unwritable(home, e);
        }
    }

    /** The stores of a folder that were moved aside, the last one last. */
    static List<String> setAsideIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("neo4j" + ASIDE))
                    .sorted()
                    .toList();
        }
    }
}
