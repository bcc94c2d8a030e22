package org.dutygraph.form;

import io.github.mymonstercat.JarFileUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/**
 * The folder into which RapidOCR unpacks its native library and its models. By itself it takes one of a fixed name below the
 * folder for temporary files and loads what it finds there: another user of the machine could put a library of theirs in its
 * place, or own the folder, and two processes would write over each other's.
 */
final class NativePart implements AutoCloseable {

    private static final String TEMPORARY_FILES = "java.io.tmpdir";

    private final Path folder;

    private NativePart(Path folder) {
        this.folder = folder;
    }

    /**
     * Has it unpack into a new folder that this process alone may enter.
     *
     * @throws IOException where there can be none, or where it has chosen its folder before
     */
    static NativePart inOwnFolder() throws IOException {
        Path folder = Files.createTempDirectory("duty-graph-recognition");
        String shared = System.getProperty(TEMPORARY_FILES);
        // It reads this property once, when the class is initialised; who else reads it meanwhile gets a folder that
        // serves as well.
        System.setProperty(TEMPORARY_FILES, folder.toString());
        try {
            if (!Path.of(JarFileUtil.TEMP_DIR).startsWith(folder)) {
                Files.delete(folder);
                throw new IOException("It unpacks into " + JarFileUtil.TEMP_DIR);
            }
            return new NativePart(folder);
        } finally {
            System.setProperty(TEMPORARY_FILES, shared);
        }
    }

    /** Once all is loaded the files are no longer needed; Windows lets go of a library that is in use only when its user ends. */
    @Override
    public void close() {
        FileUtils.deleteQuietly(folder.toFile());
    }
}
