package org.dutygraph.load;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Schema;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.Outcome;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the graph in line with the import folder. A document is one transaction, so that a crash leaves each document
 * either as it was or as it is now; what is derived from all of them follows in another, and is made up for at the next
 * start where a crash came before it.
 */
@Component
class Importer {

    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);

    private final Graph graph;
    private final Schema schema;
    private final LoadProperties properties;
    private final Derivation derivation;
    private final Checks checks;
    private final ProblemSentences sentences;
    private final FindingRows findings;

    Importer(
            Graph graph,
            Schema schema,
            LoadProperties properties,
            Derivation derivation,
            Checks checks,
            ProblemSentences sentences,
            FindingRows findings) {
        this.graph = graph;
        this.schema = schema;
        this.properties = properties;
        this.derivation = derivation;
        this.checks = checks;
        this.sentences = sentences;
        this.findings = findings;
    }

    /**
     * Imports what is new or has changed, removes what is gone, derives and checks.
     *
     * @throws IllegalStateException where there is no folder to import from
     */
    synchronized ImportReport run() {
        Instant started = Instant.now();
        DocumentReading reading = new DocumentReading(properties);
        ImportFolder folder = new ImportFolder(properties.importFolder());
        Run run = new Run(folder, reading, documentsInGraph());
        List<String> names = folder.documents();
        List<DocumentReport> documents = run.all(names);
        SourceFacts sources = SourceFacts.read(properties.importFolder(), Set.copyOf(names));
        graph.write(tx -> tx.run("write/sources", Map.of("facts", sources.byDocument())));
        Derivation.Derived derived = derivation.run(reading.rulesVersion());
        schema.awaitIndexes();
        return new ImportReport(
                started,
                ImportReport.millisecondsSince(started),
                derived.version(),
                derivation.totals(),
                documents,
                Stream.of(
                                sentences.ofDecisions(reading.decisionProblems(names)),
                                sentences.ofDecisions(sources.problems()),
                                sentences.ofJudgements(derived.problems()))
                        .flatMap(List::stream)
                        .toList(),
                checks.run());
    }

    private Map<String, KnownDocument> documentsInGraph() {
        return graph.read("read/load/documents", Map.of(), KnownDocument.class).stream()
                .collect(Collectors.toMap(KnownDocument::id, Function.identity()));
    }

    /**
     * A document that the graph holds.
     *
     * @param id its name
     * @param rules the version of the rules it was read by
     * @param lists how many duties it has on each list
     * @param problems what was wrong with it
     */
    record KnownDocument(
            String id,
            String sha256,
            String rules,
            String townshipCode,
            String township,
            List<ListCount> lists,
            List<ProblemReport> problems) {

        Map<String, Integer> counts() {
            Map<String, Integer> counts = new TreeMap<>();
            lists.forEach(list -> counts.put(list.list(), list.duties()));
            return counts;
        }
    }

    /** How many duties a document has on a list. */
    record ListCount(String list, int duties) {}

    /** One pass over the documents; a township belongs to the first document that describes it. */
    private final class Run {

        private final ImportFolder folder;
        private final DocumentReading reading;
        private final DocumentWriting writing;
        private final Map<String, KnownDocument> known;
        private final Map<String, String> documentOfTownship = new HashMap<>();

        private Run(ImportFolder folder, DocumentReading reading, Map<String, KnownDocument> known) {
            this.folder = folder;
            this.reading = reading;
            this.writing = new DocumentWriting(graph, findings, reading.rulesVersion());
            this.known = known;
        }

        private List<DocumentReport> all(List<String> names) {
            List<DocumentReport> reports = new ArrayList<>();
            for (String name : withProgress(names)) {
                DocumentReport report = one(name);
                reports.add(report);
                report.problems().forEach(problem -> LOG.warn("{}", problem.zh()));
            }
            reports.addAll(removeMissing(new HashSet<>(names)));
            return reports;
        }

        /** A progress bar, where somebody sits at the terminal; a newer Java than ours always has a console. */
        @SuppressWarnings("SystemConsoleNull")
        private Iterable<String> withProgress(List<String> names) {
            return System.console() == null ? names : ProgressBar.wrap(names, "导入 import");
        }

        private DocumentReport one(String name) {
            try {
                SourceFile file = folder.read(name);
                KnownDocument before = known.get(name);
                return before != null && isUnchanged(before, file) ? unchanged(before) : read(file);
            } catch (IOException e) {
                return refused(name, List.of(new Problem(name, 0, Rule.UNREADABLE_FILE, "", List.of(e.toString()))));
            }
        }

        private boolean isUnchanged(KnownDocument before, SourceFile file) {
            return before.sha256().equals(file.sha256())
                    && before.rules().equals(reading.rulesVersion())
                    && !documentOfTownship.containsKey(before.townshipCode());
        }

        private DocumentReport unchanged(KnownDocument before) {
            documentOfTownship.put(before.townshipCode(), before.id());
            return new DocumentReport(
                    before.id(),
                    Outcome.UNCHANGED,
                    before.townshipCode(),
                    before.township(),
                    before.counts(),
                    before.problems());
        }

        private DocumentReport read(SourceFile file) {
            ReadDocument document = reading.read(file);
            if (document.township().isEmpty()) {
                return refused(file.name(), document.problems());
            }
            String code = document.township().get().code();
            String other = documentOfTownship.putIfAbsent(code, file.name());
            return other == null ? write(document) : secondOfItsTownship(document, other);
        }

        private DocumentReport write(ReadDocument document) {
            List<ProblemReport> problems = sentences.of(document.problems());
            writing.write(document, problems);
            LOG.debug("written {}", document.name());
            return new DocumentReport(
                    document.name(),
                    known.containsKey(document.name()) ? Outcome.REPLACED : Outcome.IMPORTED,
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
            return new DocumentReport(name, Outcome.REFUSED, null, null, Map.of(), sentences.of(problems));
        }

        /** What a former version of the document said stays. */
        private DocumentReport refused(String name, List<Problem> problems) {
            KnownDocument before = known.get(name);
            if (before == null) {
                return new DocumentReport(name, Outcome.REFUSED, null, null, Map.of(), sentences.of(problems));
            }
            documentOfTownship.putIfAbsent(before.townshipCode(), name);
            return new DocumentReport(
                    name, Outcome.KEPT, before.townshipCode(), before.township(), Map.of(), sentences.of(problems));
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
            writing.remove(document.id());
            return new DocumentReport(
                    document.id(), Outcome.REMOVED, document.townshipCode(), document.township(), Map.of(), List.of());
        }

        private static Map<String, Integer> counts(ReadDocument document) {
            Map<String, Integer> counts = new TreeMap<>();
            document.list().rows().forEach(row -> counts.merge(row.list().code(), 1, Integer::sum));
            return counts;
        }
    }
}
