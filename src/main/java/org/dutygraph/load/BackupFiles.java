package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.ReceivedFiles;

/**
 * The files that all else follows from, by their names in a backup: the import folder, the decisions with the register of ids, the
 * gazetteer, what was received, the log, and what visitors reported. The store is not among them: it is built from these.
 */
record BackupFiles(LoadProperties properties) {

    static final String RECEIVED = "data/" + ReceivedFiles.FOLDER + "/";
    static final String LOG = "data/" + ChangeLog.NAME;

    private static final String DECISIONS = "decisions/";
    private static final String GAZETTEER = "gazetteer/";
    private static final String IMPORT = "import/";
    private static final String DATA = "data/";
    private static final List<String> OF_DATA = List.of(ChangeLog.NAME, "proposals.jsonl");

    /** Where each file that there is now is. */
    Map<String, Path> all() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        add(files, GAZETTEER, properties.gazetteerFolder());
        add(files, DECISIONS, properties.decisionsFolder());
        add(files, RECEIVED, properties.dataFolder().resolve(ReceivedFiles.FOLDER));
        for (String name : OF_DATA) {
            if (Files.exists(properties.dataFolder().resolve(name))) {
                files.put(DATA + name, properties.dataFolder().resolve(name));
            }
        }
        add(files, IMPORT, properties.importFolder());
        // what lies below the import folder and has a name of its own goes by that
        List<Path> own = List.of(
                properties.gazetteerFolder().toAbsolutePath().normalize(),
                properties.decisionsFolder().toAbsolutePath().normalize());
        files.entrySet()
                .removeIf(file -> file.getKey().startsWith(IMPORT)
                        && own.stream()
                                .anyMatch(file.getValue().toAbsolutePath().normalize()::startsWith));
        return files;
    }

    /** Not what is being written just now. */
    private static void add(Map<String, Path> files, String prefix, Path folder) throws IOException {
        InputFiles.below(prefix, folder).forEach((name, file) -> {
            if (!name.endsWith(".new")) {
                files.put(name, file);
            }
        });
    }

    /** Where a file of a backup belongs; empty where a backup has no such file. */
    Optional<Path> place(String name) {
        if (name.startsWith(DATA) && OF_DATA.contains(name.substring(DATA.length()))) {
            return Optional.of(properties.dataFolder().resolve(name.substring(DATA.length())));
        }
        return below(name, RECEIVED, properties.dataFolder().resolve(ReceivedFiles.FOLDER))
                .or(() -> below(name, DECISIONS, properties.decisionsFolder()))
                .or(() -> below(name, GAZETTEER, properties.gazetteerFolder()))
                .or(() -> below(name, IMPORT, properties.importFolder()));
    }

    private static Optional<Path> below(String name, String prefix, Path folder) {
        Path within = folder.toAbsolutePath().normalize();
        return name.startsWith(prefix)
                ? Optional.of(within.resolve(name.substring(prefix.length())).normalize())
                        .filter(place -> place.startsWith(within) && !place.equals(within))
                : Optional.empty();
    }
}
