package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.history.ReceivedFiles;

/**
 * What people give besides the documents and what follows from them: the decisions, what is known of the sources, and the
 * gazetteer, each file by a name such as {@code decisions/places.csv}. The register of ids is the application's own.
 */
record InputFiles(LoadProperties properties) {

    static final String DECISIONS = "decisions/";

    private static final String GAZETTEER = "gazetteer/";

    /** Where each file is. */
    Map<String, Path> all() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        add(files, GAZETTEER, properties.gazetteerFolder());
        add(files, DECISIONS, properties.decisionsFolder());
        Path sources = properties.importFolder().resolve(SourceFacts.NAME);
        if (Files.isRegularFile(sources)) {
            files.put(SourceFacts.NAME, sources);
        }
        return files;
    }

    /** Keeps what is in each file; their SHA-256 by their names. */
    Map<String, String> keep(ReceivedFiles received) throws IOException {
        Map<String, String> kept = new TreeMap<>();
        for (Map.Entry<String, Path> file : all().entrySet()) {
            kept.put(file.getKey(), received.keep(Files.readAllBytes(file.getValue())));
        }
        return kept;
    }

    /** Whether a name is that of such a file. */
    static boolean isOne(String name) {
        return name.startsWith(DECISIONS) || name.startsWith(GAZETTEER) || name.equals(SourceFacts.NAME);
    }

    private static void add(Map<String, Path> files, String prefix, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(CommonDutyStage.REGISTER))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .forEach(file -> files.put(
                            prefix + folder.relativize(file).toString().replace('\\', '/'), file));
        }
    }
}
