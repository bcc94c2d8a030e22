package org.dutygraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dutygraph.file.Sha256;
import org.dutygraph.load.ListFacts;

/**
 * The gazetteer and the decisions, which every machine needs and one has. They go out as bytes and are read once in each process: what
 * they are read into is large and is not made to travel.
 *
 * @param files by their paths below the folder that has them
 * @param digest the same as long as they are
 */
record RuleFiles(Map<String, byte[]> files, String digest) implements Serializable {

    static final String GAZETTEER = "gazetteer";
    static final String DECISIONS = "decisions";

    private static final Map<String, ListFacts> READ = new ConcurrentHashMap<>();

    /** Those in a folder. */
    static RuleFiles in(Path folder, Configuration configuration) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder digests = new StringBuilder();
        FileSystem system = folder.getFileSystem(configuration);
        for (String part : new String[] {GAZETTEER, DECISIONS}) {
            for (FileStatus file : system.listStatus(new Path(folder, part))) {
                if (file.isFile()) {
                    try (InputStream in = system.open(file.getPath())) {
                        files.put(part + '/' + file.getPath().getName(), in.readAllBytes());
                    }
                }
            }
        }
        files.forEach((name, content) -> digests.append(name).append(Sha256.of(content)));
        return new RuleFiles(files, digests.toString());
    }

    /** What reads documents by them, in this process. */
    ListFacts reader() {
        return READ.computeIfAbsent(digest, any -> {
            java.nio.file.Path here = laidOut();
            return ListFacts.by(here.resolve(GAZETTEER), here.resolve(DECISIONS));
        });
    }

    /** A folder on this machine with these files. */
    java.nio.file.Path laidOut() {
        try {
            java.nio.file.Path folder = Files.createTempDirectory("duty-graph");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                java.nio.file.Path to = folder.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
                to.toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lay out the gazetteer and the decisions", e);
        }
    }
}
