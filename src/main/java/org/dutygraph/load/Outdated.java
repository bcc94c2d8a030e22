package org.dutygraph.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dutygraph.load.Importer.KnownDocument;

/** Tells before an import of how many files it will write something, so that the faster way can be taken. */
final class Outdated {

    /** So many of the files that may say something else are read for it, from the first to the last. */
    private static final int READ = 20;

    private final DocumentReading reading;
    private final KnownDocuments known;
    private final Attempting attempting;

    /**
     * Reads nothing yet.
     *
     * @param known what the graph holds
     */
    Outdated(ImportFolder folder, DocumentReading reading, KnownDocuments known, ListDecisions decisions) {
        this.reading = reading;
        this.known = known;
        this.attempting = new Attempting(folder, reading, known, false, decisions);
    }

    /** The files of which the graph has nothing, or what other rules have read. */
    List<String> files(List<String> names) {
        Map<String, Boolean> held = new HashMap<>();
        for (KnownDocument document : known.all()) {
            boolean isOfTheseRules = document.rules().equals(reading.rulesVersion(document.id()));
            SourceFile.wholes(document.id()).forEach(name -> held.merge(name, isOfTheseRules, Boolean::logicalAnd));
        }
        return names.stream().filter(name -> !held.getOrDefault(name, false)).toList();
    }

    /** Of how many of such files something would be written, as some of them show. */
    int written(List<String> files) {
        if (known.all().isEmpty()) {
            return files.size();
        }
        int read = Math.min(READ, files.size());
        long written = IntStream.range(0, read)
                .mapToObj(i -> files.get((int) ((long) i * files.size() / read)))
                .filter(name -> attempting.of(name).stream().anyMatch(this::isWritten))
                .count();
        return read == 0 ? 0 : (int) (written * files.size() / read);
    }

    private boolean isWritten(Attempt attempt) {
        return attempt instanceof Attempt.Read fresh
                && fresh.document().township().isPresent()
                && (known.any(attempt.name()).isEmpty()
                        || known.current(attempt.name())
                                .filter(before -> !fresh.document().facts().equals(before.facts()))
                                .isPresent());
    }
}
