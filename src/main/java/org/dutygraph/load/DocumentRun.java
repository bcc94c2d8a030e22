package org.dutygraph.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.load.Importer.KnownDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over the documents: several are read at a time, and written one by one in their order. A township belongs to the
 * first document that describes it.
 */
final class DocumentRun {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRun.class);

    private final ImportFolder folder;
    private final DocumentReading reading;
    private final Writing writing;
    private final ProblemSentences sentences;
    private final Progress progress;
    private final Map<String, KnownDocument> known;
    private final Map<String, String> documentOfTownship = new HashMap<>();

    /**
     * Prepares a pass.
     *
     * @param known what the graph holds, by the documents' names
     */
    DocumentRun(
            ImportFolder folder,
            DocumentReading reading,
            Writing writing,
            ProblemSentences sentences,
            Progress progress,
            Map<String, KnownDocument> known) {
        this.folder = folder;
        this.reading = reading;
        this.writing = writing;
        this.sentences = sentences;
        this.progress = progress;
        this.known = known;
    }

    /** What became of each document, of those that are gone last. */
    List<DocumentReport> all(List<String> names) {
        return all(names, ReadingAhead.READERS);
    }

    /**
     * The same.
     *
     * @param readers how many are read at a time
     */
    List<DocumentReport> all(List<String> names, int readers) {
        List<DocumentReport> reports = new ArrayList<>();
        progress.begin(names.size());
        ReadingAhead.each(names, readers, this::attempt, (name, attempt) -> {
            DocumentReport report = taken(name, attempt);
            reports.add(report);
            report.problems().forEach(problem -> LOG.warn("{}", problem.zh()));
            progress.step();
        });
        reports.addAll(removeMissing(new HashSet<>(names)));
        return reports;
    }

    /** Runs on a thread of its own, beside others. */
    private Attempt attempt(String name) {
        SourceFile file;
        try {
            file = folder.read(name);
        } catch (IOException e) {
            return new Attempt.Failed(null, new Problem(name, 0, Rule.UNREADABLE_FILE, "", List.of(e.toString())));
        }
        try {
            folder.keep(file);
            KnownDocument before = known.get(name);
            return before != null && isUnchanged(before, file)
                    ? new Attempt.Unchanged(file, before)
                    : new Attempt.Read(file, reading.read(file));
        } catch (IOException e) {
            return new Attempt.Failed(file, new Problem(name, 0, Rule.UNKEPT_FILE, "", List.of(e.toString())));
        } catch (Exception | Error e) {
            return new Attempt.Failed(file, DocumentFault.problem(name, e));
        }
    }

    private boolean isUnchanged(KnownDocument before, SourceFile file) {
        return before.sha256().equals(file.sha256()) && before.rules().equals(reading.rulesVersion());
    }

    private DocumentReport taken(String name, Attempt attempt) {
        try {
            if (attempt instanceof Attempt.Unchanged same) {
                return documentOfTownship.containsKey(same.before().townshipCode())
                        ? read(reading.read(same.file()))
                        : unchanged(same.before());
            }
            if (attempt instanceof Attempt.Read fresh) {
                return read(fresh.document());
            }
            return refused(name, attempt.file(), List.of(((Attempt.Failed) attempt).problem()));
        } catch (Exception | Error e) {
            return refused(name, attempt.file(), List.of(DocumentFault.problem(name, e)));
        }
    }

    private DocumentReport unchanged(KnownDocument before) {
        documentOfTownship.put(before.townshipCode(), before.id());
        return new DocumentReport(
                before.id(),
                Outcome.UNCHANGED,
                before.sha256(),
                before.townshipCode(),
                before.township(),
                before.counts(),
                before.problems());
    }

    private DocumentReport read(ReadDocument document) {
        if (document.township().isEmpty()) {
            return refused(document.name(), document.file(), document.problems());
        }
        String code = document.township().get().code();
        String other = documentOfTownship.get(code);
        if (other != null) {
            return secondOfItsTownship(document, other);
        }
        DocumentReport report = write(document);
        documentOfTownship.put(code, document.name());
        return report;
    }

    private DocumentReport write(ReadDocument document) {
        List<ProblemReport> problems = sentences.of(document.problems());
        writing.write(document, problems);
        LOG.debug("written {}", document.name());
        return new DocumentReport(
                document.name(),
                known.containsKey(document.name()) ? Outcome.REPLACED : Outcome.IMPORTED,
                document.file().sha256(),
                document.township().orElseThrow().code(),
                document.township().orElseThrow().name(),
                counts(document),
                problems);
    }

    private DocumentReport secondOfItsTownship(ReadDocument document, String other) {
        String name = document.name();
        List<Problem> problems = new ArrayList<>(document.problems());
        String township = document.township().orElseThrow().name();
        problems.add(new Problem(name, 0, Rule.TOWNSHIP_TWICE, "", List.of(township, other)));
        if (known.containsKey(name)) {
            writing.remove(name);
        }
        return new DocumentReport(
                name, Outcome.REFUSED, document.file().sha256(), null, null, Map.of(), sentences.of(problems));
    }

    /** What a former version of the document said stays. */
    private DocumentReport refused(String name, @Nullable SourceFile file, List<Problem> problems) {
        KnownDocument before = known.get(name);
        String sha256 = file == null ? null : file.sha256();
        if (before == null) {
            return new DocumentReport(name, Outcome.REFUSED, sha256, null, null, Map.of(), sentences.of(problems));
        }
        documentOfTownship.putIfAbsent(before.townshipCode(), name);
        return new DocumentReport(
                name, Outcome.KEPT, sha256, before.townshipCode(), before.township(), Map.of(), sentences.of(problems));
    }

    /** An empty folder is taken for a mistake, not for the wish to remove everything. */
    private List<DocumentReport> removeMissing(Set<String> names) {
        if (names.isEmpty() && !known.isEmpty()) {
            LOG.warn("导入文件夹为空，图中原有的内容保留 / The import folder is empty; the graph is left as it was");
            return List.of();
        }
        return known.values().stream()
                .filter(document -> !names.contains(document.id()))
                .sorted(Comparator.comparing(KnownDocument::id))
                .map(this::removed)
                .toList();
    }

    private DocumentReport removed(KnownDocument document) {
        List<ProblemReport> problems = List.of();
        Outcome outcome = Outcome.REMOVED;
        try {
            writing.remove(document.id());
        } catch (Exception | Error e) {
            outcome = Outcome.KEPT;
            problems = sentences.of(List.of(DocumentFault.problem(document.id(), e)));
        }
        return new DocumentReport(
                document.id(), outcome, null, document.townshipCode(), document.township(), Map.of(), problems);
    }

    private static Map<String, Integer> counts(ReadDocument document) {
        Map<String, Integer> counts = new TreeMap<>();
        document.list().rows().forEach(row -> counts.merge(row.list().code(), 1, Integer::sum));
        return counts;
    }

    /** What came of reading a document, before it is known whether another one has its township. */
    private sealed interface Attempt {

        /** What was received; none where it could not be read. */
        @Nullable
        SourceFile file();

        record Unchanged(SourceFile file, KnownDocument before) implements Attempt {}

        record Read(SourceFile file, ReadDocument document) implements Attempt {}

        record Failed(@Nullable SourceFile file, Problem problem) implements Attempt {}
    }
}
