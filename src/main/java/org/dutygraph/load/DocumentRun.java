package org.dutygraph.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.dutygraph.load.Importer.KnownDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over the documents: several are read at a time, and written one by one in their order. Of each township the current
 * list is written ({@link Versions}); of its others only that they are there.
 */
final class DocumentRun {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentRun.class);

    private final ImportFolder folder;
    private final DocumentReading reading;
    private final Writing writing;
    private final ProblemSentences sentences;
    private final Progress progress;
    private final KnownDocuments known;
    private final boolean isAnew;
    private final Versions versions;
    /** By township, the document whose facts the graph has. */
    private final Map<String, String> inPlace = new HashMap<>();
    /** What may have to be said of documents that are not current. */
    private final Map<String, OtherList> seen = new HashMap<>();
    /** Of those that have been read again, which say what the graph has of them. */
    private final List<String> same = new ArrayList<>();
    /** What became of each document. */
    private final Map<String, DocumentReport> reports = new LinkedHashMap<>();

    private final Attempting attempting;

    /**
     * Prepares a pass.
     *
     * @param known what the graph holds
     * @param isAnew whether all is written into a graph that holds nothing of it yet
     * @param versions what is known of the lists' dates; is told what the pass finds out
     */
    DocumentRun(
            ImportFolder folder,
            DocumentReading reading,
            Writing writing,
            ProblemSentences sentences,
            Progress progress,
            KnownDocuments known,
            boolean isAnew,
            Versions versions,
            ListDecisions decisions) {
        this.folder = folder;
        this.reading = reading;
        this.writing = writing;
        this.sentences = sentences;
        this.progress = progress;
        this.known = known;
        this.isAnew = isAnew;
        this.versions = versions;
        this.attempting = new Attempting(folder, reading, known, isAnew, decisions);
    }

    /** Begins where a pass has found out which lists are current, after which what it wrote was thrown away. */
    DocumentRun after(DocumentRun before) {
        before.reports.forEach((name, report) -> {
            OtherList header = before.seen.get(name);
            boolean isRead = report.outcome() == Outcome.IMPORTED || report.outcome() == Outcome.REPLACED;
            if (header != null && isRead && !versions.isCurrent(name)) {
                attempting.note(new Attempt.Noted(header, report));
            }
        });
        return this;
    }

    /** What became of each document, of those that are gone last. */
    List<DocumentReport> all(List<String> names) {
        return all(names, ReadingAhead.READERS);
    }

    /**
     * The same.
     *
     * @param readers how many are read at a time
     * @throws FormerFactsException where all is written anew, and the graph has what nothing can be read of any more
     */
    List<DocumentReport> all(List<String> names, int readers) {
        if (names.isEmpty()) {
            return removeMissing(Set.of());
        }
        progress.begin(names.size());
        expect(names);
        ReadingAhead.each(names, readers, attempting::of, (name, attempts) -> {
            attempts.forEach(attempt -> reports.put(attempt.name(), taken(attempt)));
            progress.step();
        });
        settle();
        writing.same(same);
        VersionReports told = new VersionReports(versions, sentences);
        List<DocumentReport> all =
                new ArrayList<>(reports.values().stream().map(told::of).toList());
        writing.others(told.others(seen.values()));
        all.forEach(report -> report.problems().forEach(problem -> LOG.warn("{}", problem.zh())));
        all.addAll(removeMissing(reports.keySet()));
        return all;
    }

    /** What the graph says of documents holds until they turn out to be others. */
    private void expect(List<String> names) {
        Set<String> files = new HashSet<>(names);
        known.all().stream()
                .filter(before -> SourceFile.wholes(before.id()).anyMatch(files::contains))
                .forEach(before -> {
                    versions.add(before.id(), before.sha256(), before.townshipCode(), before.date());
                    seen.put(before.id(), OtherList.of(before));
                });
        known.current().values().stream()
                .filter(before -> seen.containsKey(before.id()))
                .forEach(before -> {
                    versions.had(before.townshipCode(), before.id());
                    if (!isAnew) {
                        inPlace.put(before.townshipCode(), before.id());
                    }
                });
    }

    private DocumentReport taken(Attempt attempt) {
        String name = attempt.name();
        try {
            if (attempt instanceof Attempt.Unchanged same) {
                KnownDocument before = same.before();
                boolean stays = !versions.isCurrent(name) || name.equals(inPlace.get(before.townshipCode()));
                return stays ? Attempt.unchanged(before) : read(reading.read(same.file()));
            }
            if (attempt instanceof Attempt.Read fresh) {
                return read(fresh.document());
            }
            if (attempt instanceof Attempt.Noted before) {
                seen.put(name, before.header());
                return before.report();
            }
            if (attempt instanceof Attempt.Withdrawn withdrawn) {
                return withdrawn(withdrawn.file());
            }
            if (attempt instanceof Attempt.Kept kept) {
                requireFormerFacts(name);
                return Attempt.unchanged(kept.before());
            }
            Attempt.Failed failed = (Attempt.Failed) attempt;
            return refused(name, failed.file(), List.of(failed.problem()));
        } catch (FormerFactsException e) {
            throw e;
        } catch (Exception | Error e) {
            return refused(name, attempt.file(), List.of(DocumentFault.problem(name, e)));
        }
    }

    private DocumentReport read(ReadDocument document) {
        if (document.township().isEmpty()) {
            return refused(document.name(), document.file(), document.problems());
        }
        OtherList header = OtherList.of(document, reading.rulesVersion(document.name()));
        seen.put(document.name(), header);
        versions.add(document.name(), header.sha256(), header.township(), header.date());
        List<ProblemReport> problems = sentences.of(document.problems());
        boolean isHeld = isHeld(document, header);
        if (isHeld && !isAnew) {
            same.add(document.name());
        } else if (versions.isCurrent(document.name())) {
            writing.write(document, problems);
            LOG.debug("written {}", document.name());
            inPlace.values().remove(document.name());
            inPlace.put(header.township(), document.name());
        }
        return new DocumentReport(
                document.name(),
                isHeld ? Outcome.UNCHANGED : outcome(document.name()),
                header.sha256(),
                header.township(),
                document.township().get().name(),
                header.counts(),
                problems);
    }

    /** Whether the graph has this document's facts already, read by other rules. */
    private boolean isHeld(ReadDocument document, OtherList header) {
        return (isAnew ? versions.isCurrent(document.name()) : document.name().equals(inPlace.get(header.township())))
                && known.current(document.name())
                        .filter(before -> before.sha256().equals(header.sha256())
                                && document.facts().equals(before.facts()))
                        .isPresent();
    }

    private Outcome outcome(String document) {
        return known.any(document).isPresent() ? Outcome.REPLACED : Outcome.IMPORTED;
    }

    /** Its file is there, but it does not count; where the graph had it, {@link #settle} takes it out. */
    private DocumentReport withdrawn(SourceFile file) {
        versions.forget(file.name());
        return new DocumentReport(file.name(), Outcome.WITHDRAWN, file.sha256(), null, null, Map.of(), List.of());
    }

    /** What a former version of the document said stays. */
    private DocumentReport refused(String name, @Nullable SourceFile file, List<Problem> problems) {
        String sha256 = file == null ? null : file.sha256();
        Optional<KnownDocument> before = known.current(name);
        if (before.isEmpty()) {
            versions.forget(name);
            return new DocumentReport(name, Outcome.REFUSED, sha256, null, null, Map.of(), sentences.of(problems));
        }
        requireFormerFacts(name);
        return new DocumentReport(
                name,
                Outcome.KEPT,
                sha256,
                before.get().townshipCode(),
                before.get().township(),
                Map.of(),
                sentences.of(problems));
    }

    /** A new graph cannot have what only the former one says. */
    private void requireFormerFacts(String name) {
        if (isAnew) {
            throw new FormerFactsException(name);
        }
    }

    /** Which list is current is known for certain when all have been seen: writes those that are and were not written. */
    private void settle() {
        Set<String> townships = new TreeSet<>(versions.townships());
        townships.addAll(inPlace.keySet());
        for (String township : townships) {
            Optional<String> current = versions.current(township).map(Versions.Version::document);
            Optional<String> written = Optional.ofNullable(inPlace.get(township));
            if (current.isPresent() && !current.equals(written)) {
                reports.put(current.get(), settled(current.get()));
            } else if (current.isEmpty()) {
                written.ifPresent(writing::remove);
            }
        }
    }

    private DocumentReport settled(String name) {
        try {
            return read(reading.read(folder.read(name)));
        } catch (Exception | Error e) {
            return refused(name, null, List.of(DocumentFault.problem(name, e)));
        }
    }

    /** An empty folder is taken for a mistake, not for the wish to remove everything. */
    private List<DocumentReport> removeMissing(Set<String> names) {
        if (names.isEmpty() && !known.all().isEmpty()) {
            LOG.warn("导入文件夹为空，图中原有的内容保留 / The import folder is empty; the graph is left as it was");
            return List.of();
        }
        return known.all().stream()
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

    /** What the graph says of a document cannot be read again. */
    static final class FormerFactsException extends IllegalStateException {

        private FormerFactsException(String document) {
            super("Only the graph knows what " + document + " said");
        }
    }
}
