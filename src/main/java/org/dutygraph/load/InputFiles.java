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

    /** Where a file of such a name is, or would be; a document's name is its path below the import folder. */
    Path place(String name) {
        return name.startsWith(DECISIONS)
                ? properties.decisionsFolder().resolve(name.substring(DECISIONS.length()))
                : name.startsWith(GAZETTEER)
                        ? properties.gazetteerFolder().resolve(name.substring(GAZETTEER.length()))
                        : properties.importFolder().resolve(name);
    }

    /** Whether a name is that of such a file. */
    static boolean isOne(String name) {
        return name.startsWith(DECISIONS) || name.startsWith(GAZETTEER) || name.equals(SourceFacts.NAME);
    }

    private static void add(Map<String, Path> files, String prefix, Path folder) throws IOException {
        below(prefix, folder).forEach((name, file) -> {
            String own = file.getFileName().toString();
            if (!own.startsWith(CommonDutyStage.REGISTER) && !own.startsWith(".")) {
                files.put(name, file);
            }
        });
    }

    /** All files below a folder by their paths in it, with slashes, behind a prefix; none where there is no such folder. */
    static Map<String, Path> below(String prefix, Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.put(
                                prefix + folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return files;
    }
}
