package org.dutygraph.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.dutylist.DutyListReader;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.form.Refused;
import org.dutygraph.form.RefusedException;
import org.dutygraph.load.Importer.KnownDocument;

/** Reads the files of the import folder, but for what is known of them already. */
final class Attempting {

    private final ImportFolder folder;
    private final DocumentReading reading;
    private final KnownDocuments known;
    private final boolean isAnew;
    private final ListDecisions decisions;
    /** What a pass before this one found of lists that are not current, by their names. */
    private final Map<String, Attempt.Noted> noted = new HashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param known what the graph holds
     * @param isAnew whether even what it holds is read
     */
    Attempting(
            ImportFolder folder,
            DocumentReading reading,
            KnownDocuments known,
            boolean isAnew,
            ListDecisions decisions) {
        this.folder = folder;
        this.reading = reading;
        this.known = known;
        this.isAnew = isAnew;
        this.decisions = decisions;
    }

    /** Has a list not read again, as long as it is the same. */
    void note(Attempt.Noted list) {
        noted.put(list.name(), list);
    }

    /** What came of reading a file, or each of the lists in it. Runs on a thread of its own, beside others; does not throw. */
    List<Attempt> of(String name) {
        SourceFile file;
        try {
            file = folder.read(name);
        } catch (RefusedException e) {
            return failed(name, DutyListReader.problem(name, e.refused()));
        } catch (IOException e) {
            return failed(name, FileTrouble.problem(name, Rule.UNREADABLE_FILE, e));
        }
        if (isNoted(file)
                || known.any(name).filter(before -> isUnchanged(before, file)).isPresent()) {
            return List.of(attempt(file));
        }
        try {
            if (file.opened() instanceof Refused) {
                return besideParts(attempt(file));
            }
            return folder.parts(file).stream().map(this::attempt).toList();
        } catch (Exception | Error e) {
            return besideParts(Attempt.failed(file, e));
        }
    }

    private List<Attempt> failed(String name, Problem problem) {
        return besideParts(new Attempt.Failed(name, null, problem));
    }

    /** What the lists said that were in a file stays where it cannot be read any more. */
    private List<Attempt> besideParts(Attempt whole) {
        Stream<Attempt> parts = known.all().stream()
                .filter(before -> before.id().startsWith(whole.name() + '/'))
                .map(Attempt.Kept::new);
        return Stream.concat(Stream.of(whole), parts).toList();
    }

    private Attempt attempt(SourceFile file) {
        try {
            folder.keep(file);
            if (decisions.withdrawn().containsKey(file.sha256())) {
                return new Attempt.Withdrawn(file);
            }
            if (isNoted(file)) {
                return Objects.requireNonNull(noted.get(file.name()));
            }
            Optional<KnownDocument> held = known.any(file.name()).filter(document -> isUnchanged(document, file));
            return held.isPresent()
                    ? new Attempt.Unchanged(file, held.get())
                    : new Attempt.Read(file, reading.read(file));
        } catch (Exception | Error e) {
            return Attempt.failed(file, e);
        }
    }

    private boolean isNoted(SourceFile file) {
        Attempt.Noted before = noted.get(file.name());
        return before != null && before.header().sha256().equals(file.sha256());
    }

    private boolean isUnchanged(KnownDocument before, SourceFile file) {
        return !isAnew
                && before.sha256().equals(file.sha256())
                && before.rules().equals(reading.rulesVersion(file.name()));
    }
}
