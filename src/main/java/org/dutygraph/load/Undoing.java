package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dutygraph.graph.DiskRoom;
import org.dutygraph.history.Cause;
import org.dutygraph.history.Change;
import org.dutygraph.history.ChangeLog;
import org.dutygraph.history.Kind;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Undoes the last change: gives the files that it changed the content that they had before, and imports. That is a change, too,
 * which can be undone in its turn.
 */
@Component
class Undoing {

    private static final String NO_FILE = "";

    private final ChangeLog log;
    private final FilePlan plan;
    private final Containers containers;
    private final DiskRoom room;
    private final Importing importing;

    Undoing(ChangeLog log, FilePlan plan, Containers containers, DiskRoom room, Importing importing) {
        this.log = log;
        this.plan = plan;
        this.containers = containers;
        this.room = room;
        this.importing = importing;
    }

    /** The entries of the last change of files; none where there is none. */
    List<Change> last() {
        List<Change> act = new ArrayList<>();
        try {
            log.each(change -> {
                if (!changesFile(change)) {
                    return;
                }
                if (!act.isEmpty() && act.get(0).act() != change.act()) {
                    act.clear();
                }
                act.add(change);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the log", e);
        }
        return act;
    }

    private static boolean changesFile(Change change) {
        return change.kind() != Kind.DERIVATION
                && change.kind() != Kind.MENDING
                && !Objects.equals(change.before(), change.after());
    }

    /**
     * Undoes it.
     *
     * @param expected the number of the change as whoever asks for it knows it, so that nobody undoes what another has just done
     * @throws RequestProblem 400 where there is nothing that can be undone; nothing has changed then
     */
    synchronized Undone undo(long expected, @Nullable String author, @Nullable String reason) {
        if (room.isShort()) {
            throw RequestProblem.unavailable("disk-full");
        }
        List<Change> act = last();
        if (act.isEmpty() || act.stream().anyMatch(change -> change.what().equals(Journal.RELEASE))) {
            throw RequestProblem.badRequest("nothing-to-undo");
        }
        if (act.get(0).act() != expected) {
            throw RequestProblem.badRequest(
                    "undo-changed-since", expected, act.get(0).act());
        }
        if (author == null || author.isBlank() || reason == null || reason.isBlank()) {
            throw RequestProblem.missing(author == null || author.isBlank() ? "author" : "reason");
        }
        try {
            plan.write(former(act));
        } catch (IOException e) {
            throw RequestProblem.unavailable("import-folder-not-writable");
        }
        String version = importing.run(Cause.of(author, reason)).version();
        return new Undone(expected, act.stream().map(Change::what).toList(), version);
    }

    /** What each file is to have again, by its name. */
    private Map<String, String> former(List<Change> act) throws IOException {
        Map<String, List<Change>> within = new TreeMap<>();
        Map<String, String> files = new TreeMap<>();
        for (Change change : act) {
            Optional<String> container = containers.of(change.what());
            if (container.isPresent()) {
                within.computeIfAbsent(container.get(), any -> new ArrayList<>())
                        .add(change);
            } else {
                requireUnchanged(change, now(change));
                files.put(change.what(), Objects.requireNonNullElse(change.before(), NO_FILE));
            }
        }
        Map<String, String> former = new TreeMap<>();
        for (Map.Entry<String, List<Change>> container : within.entrySet()) {
            former.putAll(former(container.getKey(), container.getValue()));
        }
        former.putAll(files);
        requireNoFileWithin(former);
        return former;
    }

    /** A file that holds several documents gives way to a folder of its name with those that there were; it is kept, too. */
    private Map<String, String> former(String container, List<Change> changes) throws IOException {
        Map<String, String> documents = new TreeMap<>(
                containers.keep(container, changes.stream().map(Change::what).collect(Collectors.toSet())));
        for (Change change : changes) {
            requireUnchanged(change, documents.get(change.what()));
            if (change.before() == null) {
                documents.remove(change.what());
            } else {
                documents.put(change.what(), change.before());
            }
        }
        documents.put(container, NO_FILE);
        return documents;
    }

    /** What a document says now; null where there is none, also where its file has become one that holds several. */
    private @Nullable String now(Change change) throws IOException {
        String name = change.what();
        Path file = plan.place(name);
        if (Files.isDirectory(file)) {
            return change.before() == null ? change.after() : NO_FILE;
        }
        if (!Files.exists(file)) {
            return null;
        }
        return change.after() == null
                ? containers.keep(name, Set.of()).get(name)
                : new SourceFile(name, Files.readAllBytes(file)).sha256();
    }

    /** Where a file is to be there is no room for those that would be in a folder of its name. */
    private static void requireNoFileWithin(Map<String, String> files) {
        files.forEach((name, content) -> {
            boolean isBelowFile = !content.equals(NO_FILE)
                    && SourceFile.wholes(name).skip(1).anyMatch(whole -> !files.getOrDefault(whole, NO_FILE)
                            .equals(NO_FILE));
            if (isBelowFile) {
                throw RequestProblem.badRequest("file-changed-since", name);
            }
        });
    }

    private static void requireUnchanged(Change change, @Nullable String now) {
        if (!Objects.equals(now, change.after())) {
            throw RequestProblem.badRequest("file-changed-since", change.what());
        }
    }

    /**
     * What came of it.
     *
     * @param change the number of the change that was undone
     * @param files that have the content again that they had before it
     * @param version the graph's version now
     */
    record Undone(long change, List<String> files, String version) {}
}
