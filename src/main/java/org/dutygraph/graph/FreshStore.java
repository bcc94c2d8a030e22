package org.dutygraph.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.internal.locker.GlobalLocker;
import org.springframework.util.FileSystemUtils;

/**
 * A store that was imported beside the server's and is to take its place. A crash leaves either an unfinished one, which is
 * thrown away at the next start, or one that is marked as complete, whose move is then brought to its end.
 */
final class FreshStore {

    private static final String COMPLETE = "complete";
    /** A store's folder and that of its transactions, below the home of a server. */
    private static final List<String> PARTS = List.of("data/databases/", "data/transactions/");

    private final Path home;
    private final Path folder;

    /**
     * Beside the server in a folder.
     *
     * @param home that of the server
     */
    FreshStore(Path home) {
        this.home = home;
        this.folder = home.resolveSibling(home.getFileName() + "-fresh");
    }

    /** The home of a server that would have the fresh store. */
    Path folder() {
        return folder;
    }

    /** That folder, made anew. */
    Path prepare() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    /** Says that the fresh store has all that it should have. */
    void complete() throws IOException {
        try (FileChannel mark =
                FileChannel.open(folder.resolve(COMPLETE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            mark.force(true);
        }
    }

    /** Puts a complete store in the place of the server's, which must not run; an unfinished one goes. */
    void settle() throws IOException {
        if (Files.exists(folder.resolve(COMPLETE))) {
            for (String part : PARTS) {
                Path fresh = folder.resolve(part + GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
                if (Files.exists(fresh)) {
                    Path place = home.resolve(part + GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
                    FileSystemUtils.deleteRecursively(place);
                    Files.createDirectories(place.getParent());
                    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** The same before the server starts, unless another process runs one there. */
    void settleAfterCrash() throws IOException {
        if (Files.exists(folder)) {
            try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
                    GlobalLocker lock = new GlobalLocker(files, Neo4jLayout.of(home))) {
                lock.checkLock();
                settle();
            }
        }
    }
}
