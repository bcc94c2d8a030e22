package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.file.WholeFile;
import org.dutygraph.graph.DiskRoom;
import org.dutygraph.graph.Graph;
import org.dutygraph.history.Cause;
import org.dutygraph.load.Importer.KnownDocument;
import org.dutygraph.place.Township;
import org.dutygraph.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in a list that the administrator uploads, in two steps: it is read and what is wrong with it is shown, and nothing has
 * changed; then, if that is wanted, it goes into the import folder and is imported like any other.
 */
@Component
class Uploading {

    private static final Logger LOG = LoggerFactory.getLogger(Uploading.class);
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Duration WAITING = Duration.ofDays(1);

    private final LoadProperties properties;
    private final Graph graph;
    private final DiskRoom room;
    private final Importing importing;
    private final ProblemSentences sentences;
    private final Path waiting;

    Uploading(LoadProperties properties, Graph graph, DiskRoom room, Importing importing, ProblemSentences sentences) {
        this.room = room;
        this.properties = properties;
        this.graph = graph;
        this.importing = importing;
        this.sentences = sentences;
        this.waiting = properties.dataFolder().resolve("uploads");
    }

    /** Reads a list and keeps it for a day, so that it can be imported. */
    synchronized UploadedList check(String givenName, byte[] content) throws IOException {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
        SourceFile file = new SourceFile(UploadName.of(givenName), content);
        ReadDocument read = new DocumentReading(properties).read(file);
        forgetOld();
        Files.createDirectories(waiting);
        WholeFile.write(waiting.resolve(file.sha256()), content);
        return UploadedList.of(read, sentences.of(read.problems()), obstacle(file.name(), read.township()));
    }

    /**
     * Puts a list that has been checked into the import folder and imports it.
     *
     * @param sha256 the list's digest
     * @throws RequestProblem 400 where it has not been checked or cannot be imported, 503 where the folder cannot be written
     */
    synchronized ImportReport take(String givenName, String sha256) {
        Path checked = waiting.resolve(DIGEST.matcher(sha256).matches() ? sha256 : "none");
        if (!Files.exists(checked)) {
            throw RequestProblem.badRequest("no-upload");
        }
        try {
            UploadedList list = check(givenName, Files.readAllBytes(checked));
            if (!list.isImportable()) {
                throw RequestProblem.badRequest("upload-refused", list.name());
            }
            return put(list.name(), checked);
        } catch (IOException e) {
            LOG.warn("Cannot put an uploaded list into {}: {}", properties.importFolder(), e.toString());
            throw RequestProblem.unavailable("import-folder-not-writable");
        }
    }

    private ImportReport put(String name, Path checked) throws IOException {
        Path file = properties.importFolder().resolve(name);
        Path fresh = properties.importFolder().resolve("." + name + ".new");
        Files.copy(checked, fresh, StandardCopyOption.REPLACE_EXISTING);
        WholeFile.put(fresh, file);
        Files.delete(checked);
        return importing.run(Cause.of(Cause.ADMINISTRATOR, ""));
    }

    /** Another list of the same township, or of another township under the same name. */
    private Optional<UploadedList.Obstacle> obstacle(String name, Optional<Township> township) {
        List<KnownDocument> known = graph.read("read/load/documents", Map.of(), KnownDocument.class);
        String code = township.map(Township::code).orElse("");
        Stream<UploadedList.Obstacle> twice = known.stream()
                .filter(document ->
                        document.townshipCode().equals(code) && !document.id().equals(name))
                .map(document -> new UploadedList.Obstacle("township-has-list", document.id()));
        Stream<UploadedList.Obstacle> taken = known.stream()
                .filter(document ->
                        document.id().equals(name) && !document.townshipCode().equals(code))
                .map(document -> new UploadedList.Obstacle("name-is-taken", document.township()));
        return Stream.concat(twice, taken).findFirst();
    }

    private void forgetOld() throws IOException {
        if (!Files.isDirectory(waiting)) {
            return;
        }
        try (Stream<Path> files = Files.list(waiting)) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(WAITING))) {
                    Files.delete(file);
                }
            }
        }
    }
}
