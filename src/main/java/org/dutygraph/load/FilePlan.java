package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.dutygraph.history.ReceivedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which files that people give are to have which content. Once it is written down it is carried out before the next import, also
 * where the application ends in the middle of it.
 */
@Component
class FilePlan {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NONE = "";

    private final LoadProperties properties;
    private final ReceivedFiles received;
    private final Path plan;

    FilePlan(LoadProperties properties, ReceivedFiles received) {
        this.properties = properties;
        this.received = received;
        this.plan = properties.dataFolder().toAbsolutePath().resolve("files-planned.json");
    }

    /**
     * Writes a plan down.
     *
     * @param contents by the names of files ({@link InputFiles}, or documents) the SHA-256 of what was received; empty for no file
     */
    void write(Map<String, String> contents) throws IOException {
        WholeFile.write(plan, JSON.writeValueAsString(new TreeMap<>(contents)));
    }

    /** Does what is planned; nothing where nothing is. */
    void carryOut() throws IOException {
        if (!Files.exists(plan)) {
            return;
        }
        Map<String, String> contents =
                JSON.readValue(Files.readString(plan), new TypeReference<TreeMap<String, String>>() {});
        for (Map.Entry<String, String> file : contents.entrySet()) {
            put(place(file.getKey()), file.getValue());
        }
        Files.delete(plan);
    }

    private void put(Path file, String sha256) throws IOException {
        if (sha256.equals(NONE)) {
            // where a folder takes the file's place, it may be there already, when this begins again
            if (!Files.isDirectory(file)) {
                Files.deleteIfExists(file);
                deleteEmpty(file.getParent());
            }
        } else {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, received.read(sha256));
        }
    }

    /** A folder that stood for a file with several documents is not left without any. */
    private void deleteEmpty(@Nullable Path folder) throws IOException {
        Path lists = properties.importFolder();
        if (folder == null || !folder.startsWith(lists) || folder.equals(lists) || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
        deleteEmpty(folder.getParent());
    }

    /** Where a file is, or would be. */
    Path place(String name) {
        return new InputFiles(properties).place(name);
    }
}
