package org.dutygraph.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks zips. */
final class ZipFiles {

    private ZipFiles() {}

    /** All files of a zip by their names, in its order. */
    static Map<String, byte[]> in(byte[] zip) throws IOException {
        Path file = Files.write(Files.createTempFile("download", ".zip"), zip);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile in = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                files.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        } finally {
            Files.delete(file);
        }
        return files;
    }

    /** Writes them to a folder. */
    static void unpack(Map<String, byte[]> files, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
