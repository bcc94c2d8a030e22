package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dutygraph.file.Sha256;
import org.dutygraph.file.WholeFile;
import org.dutygraph.graph.DiskRoom;
import org.dutygraph.graph.Graph;
import org.dutygraph.history.Cause;
import org.dutygraph.web.RequestProblem;
import org.dutygraph.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

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

    /** Reads what is in a file and keeps the file for a day, so that it can be imported. */
    synchronized Upload check(String givenName, byte[] content) throws IOException {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
        forgetOld();
        Files.createDirectories(waiting);
        String sha256 = Sha256.of(content);
        WholeFile.write(waiting.resolve(sha256), content);
        return new Upload(givenName, sha256, intake(Corrections.NONE).look(UploadName.of(givenName), content));
    }

    /**
     * Reads a file again that has been checked, as somebody says that it is; nothing changes.
     *
     * @throws RequestProblem 400 where it has not been checked, or what is said cannot be
     */
    synchronized Upload correct(String givenName, String sha256, CorrectionForm form) {
        try {
            byte[] content = Files.readAllBytes(checked(sha256));
            Corrections corrections = corrections(givenName, content, form);
            return new Upload(givenName, sha256, intake(corrections).look(UploadName.of(givenName), content));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Corrections corrections(String givenName, byte[] content, CorrectionForm form) throws IOException {
        Intake plain = intake(Corrections.NONE);
        return form.of(plain.look(UploadName.of(givenName), content), plain);
    }

    private Path checked(String sha256) {
        Path checked = waiting.resolve(DIGEST.matcher(sha256).matches() ? sha256 : "none");
        if (!Files.exists(checked)) {
            throw RequestProblem.badRequest("no-upload");
        }
        return checked;
    }

    /**
     * Puts the lists of a file that has been checked into the import folder, those that can be imported, and imports them.
     *
     * @param sha256 the file's digest
     * @param form what somebody says of them, which is kept among the decisions
     * @throws RequestProblem 400 where it has not been checked or none can be imported, 503 where the folder cannot be written
     */
    synchronized ImportReport take(String givenName, String sha256, CorrectionForm form) {
        Path checked = checked(sha256);
        String name = UploadName.of(givenName);
        try {
            byte[] content = Files.readAllBytes(checked);
            Corrections corrections = corrections(givenName, content, form);
            List<UploadedList> lists = intake(corrections).look(name, content);
            if (!new Upload(givenName, sha256, lists).isImportable()) {
                throw RequestProblem.badRequest("upload-refused", name);
            }
            corrections.keep(properties.decisionsFolder(), lists);
            intake(corrections).take(name, content);
            Files.delete(checked);
        } catch (IOException e) {
            throw unwritable(e);
        }
        return importNow();
    }

    /**
     * Puts the lists of files that have been checked into the import folder, those that can be imported, and imports them.
     *
     * @param givenNames what their sender calls them
     * @param sha256 their digests, in the same order
     * @throws RequestProblem 400 where one has not been checked or none can be imported, 503 where the folder cannot be written
     */
    synchronized ImportReport takeAll(List<String> givenNames, List<String> sha256) {
        if (givenNames.size() != sha256.size()) {
            throw RequestProblem.badRequest("no-upload");
        }
        List<Path> files = sha256.stream().map(this::checked).toList();
        Intake intake = intake(Corrections.NONE);
        boolean isTaken = false;
        try {
            for (int at = 0; at < files.size(); at++) {
                String name = UploadName.of(givenNames.get(at));
                List<UploadedList> lists = intake.take(name, Files.readAllBytes(files.get(at)));
                isTaken |= new Upload(name, sha256.get(at), lists).isImportable();
            }
            if (!isTaken) {
                throw RequestProblem.badRequest("upload-refused", String.join("、", givenNames));
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        return importNow();
    }

    /**
     * Reads several files, and takes in what can be imported of them unless it is only to be looked at.
     *
     * @throws RequestProblem 503 where the folder cannot be written
     */
    synchronized Received receive(List<MultipartFile> files, boolean isPreview) {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
        Intake intake = intake(Corrections.NONE);
        List<Upload> uploads = new ArrayList<>();
        try {
            for (MultipartFile file : files) {
                String name = UploadName.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
                byte[] content = file.getBytes();
                uploads.add(new Upload(
                        name, Sha256.of(content), isPreview ? intake.look(name, content) : intake.take(name, content)));
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
        boolean isTaken = !isPreview && uploads.stream().anyMatch(Upload::isImportable);
        return new Received(uploads, isTaken ? importNow().version() : null);
    }

    /**
     * What came of several files.
     *
     * @param version the graph's version after the import; none where nothing was taken in
     */
    record Received(List<Upload> files, @Nullable String version) {}

    private ImportReport importNow() {
        return importing.run(Cause.of(SignedIn.nameOrElse(Cause.ADMINISTRATOR), ""));
    }

    private Intake intake(Corrections corrections) {
        return new Intake(properties, sentences, Intake.ThereAlready.of(KnownDocuments.of(graph)), corrections);
    }

    private RequestProblem unwritable(IOException e) {
        LOG.warn("Cannot put an uploaded list into {}: {}", properties.importFolder(), e.toString());
        return RequestProblem.unavailable("import-folder-not-writable");
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
