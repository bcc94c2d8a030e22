package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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

    private final ChangeLog log;
    private final FilePlan plan;
    private final DiskRoom room;
    private final Importing importing;

    Undoing(ChangeLog log, FilePlan plan, DiskRoom room, Importing importing) {
        this.log = log;
        this.plan = plan;
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
            Map<String, String> former = new TreeMap<>();
            for (Change change : act) {
                requireUnchanged(change);
                former.put(change.what(), Objects.requireNonNullElse(change.before(), ""));
            }
            plan.write(former);
        } catch (IOException e) {
            throw RequestProblem.unavailable("import-folder-not-writable");
        }
        String version = importing.run(Cause.of(author, reason)).version();
        return new Undone(expected, act.stream().map(Change::what).toList(), version);
    }

    private void requireUnchanged(Change change) throws IOException {
        Path file = plan.place(change.what());
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                throw RequestProblem.badRequest("file-in-archive", change.what(), String.valueOf(above.getFileName()));
            }
        }
        String now = Files.exists(file) ? new SourceFile(change.what(), Files.readAllBytes(file)).sha256() : null;
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
