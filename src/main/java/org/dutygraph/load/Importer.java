package org.dutygraph.load;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.Schema;
import org.dutygraph.history.ReceivedFiles;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.dutygraph.load.ImportReport.ProblemReport;
import org.jspecify.annotations.Nullable;
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
    /** Where nothing is written meanwhile, reading has all cores. */
    private static final int READERS_ALONE = Runtime.getRuntime().availableProcessors();

    private final Graph graph;
    private final Schema schema;
    private final LoadProperties properties;
    private final Derivation derivation;
    private final Checks checks;
    private final ProblemSentences sentences;
    private final FindingRows findings;
    private final ReportFile reports;
    private final Progress progress;
    private final FirstLoad firstLoad;
    private final ReceivedFiles received;

    Importer(
            Graph graph,
            Schema schema,
            LoadProperties properties,
            Derivation derivation,
            Checks checks,
            ProblemSentences sentences,
            FindingRows findings,
            ReportFile reports,
            Progress progress,
            FirstLoad firstLoad,
            ReceivedFiles received) {
        this.graph = graph;
        this.schema = schema;
        this.properties = properties;
        this.derivation = derivation;
        this.checks = checks;
        this.sentences = sentences;
        this.findings = findings;
        this.reports = reports;
        this.progress = progress;
        this.firstLoad = firstLoad;
        this.received = received;
    }

    /**
     * Imports what is new or has changed, removes what is gone, derives and checks. Whatever is thrown on one document, or in
     * one stage, is contained there and reported.
     *
     * @throws RuntimeException where nothing can be imported: no folder, no rules, no database
     */
    synchronized ImportReport run() {
        try {
            return attempt();
        } finally {
            progress.end();
        }
    }

    /** Reads what a further run needs of all documents; changes nothing. */
    synchronized void prepare() {
        try {
            derivation.prepare(
                    RulesVersion.ofAllDocuments(properties.gazetteerFolder(), properties.decisionsFolder()), progress);
        } finally {
            progress.end();
        }
    }

    /** Lets the next run work out again what follows from all documents. */
    void forget() {
        derivation.forget();
    }

    private ImportReport attempt() {
        try (ImportFolder folder = new ImportFolder(properties.importFolder(), received)) {
            return attempt(folder);
        }
    }

    private ImportReport attempt(ImportFolder folder) {
        Instant started = Instant.now();
        Faults faults = new Faults();
        DocumentReading reading = new DocumentReading(properties);
        reading.prepare();
        List<String> names = folder.documents();
        SourceFacts sources = SourceFacts.read(properties.importFolder(), Set.copyOf(names));
        ListDecisions lists = ListDecisions.read(properties.decisionsFolder());
        Versions versions = new Versions(sources.byDocument(), lists.current());
        List<DocumentReport> documents = documents(folder, reading, names, versions, lists);
        remember(versions, lists);
        List<String> found = Stream.concat(names.stream(), documents.stream().map(DocumentReport::document))
                .toList();
        List<ProblemReport> decisions = sentences.ofDecisions(reading.decisionProblems(found));
        graph.write(tx -> tx.run("write/sources", Map.of("facts", sources.of(found))));
        Derivation.Derived derived = derivation.run(reading.rulesVersion(), faults, progress);
        schema.awaitIndexes();
        progress.at(Stage.CHECKS);
        Optional<Checks.Checked> checked = known(derived).or(() -> faults.attempt(Stage.CHECKS, checks::run));
        ImportReport report = new ImportReport(
                started,
                ImportReport.millisecondsSince(started),
                derived.version(),
                derivation.totals(),
                documents,
                Stream.of(
                                decisions,
                                sentences.ofDecisions(sources.problems()),
                                sentences.ofDecisions(lists.problems()),
                                sentences.ofJudgements(derived.problems()))
                        .flatMap(List::stream)
                        .toList(),
                checked.map(Checks.Checked::reports).orElse(List.of()),
                sentences.ofFaults(faults.all()));
        if (report.faults().isEmpty()) {
            checked.map(Checks.Checked::again).ifPresent(derivation::settle);
        }
        return report;
    }

    private List<DocumentReport> documents(
            ImportFolder folder, DocumentReading reading, List<String> names, Versions versions, ListDecisions lists) {
        DocumentRows rows = new DocumentRows(findings, reading::rulesVersion);
        KnownDocuments known = KnownDocuments.of(graph);
        try {
            if (isLoadedAtOnce(names, new Outdated(folder, reading, known, lists))) {
                AtomicReference<@Nullable DocumentRun> last = new AtomicReference<>();
                return firstLoad.run(rows, writing -> {
                    DocumentRun run = new DocumentRun(
                            folder, reading, writing, sentences, progress, known, true, versions, lists);
                    DocumentRun before = last.getAndSet(run);
                    return (before == null ? run : run.after(before)).all(names, READERS_ALONE);
                });
            }
        } catch (StoppedException stopped) {
            throw stopped;
        } catch (DocumentRun.FormerFactsException e) {
            LOG.info(
                    "图中有的内容现已不能从文件读出，逐份写入以保留 / Files are written one by one, so that nothing is lost: {}",
                    e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.warn("不能一次装入，改为逐份写入 / The documents cannot be loaded all at once; they are written one by one", e);
        }
        schema.apply();
        DocumentWriting writing = new DocumentWriting(graph, rows);
        return new DocumentRun(folder, reading, writing, sentences, progress, known, false, versions, lists).all(names);
    }

    private boolean isLoadedAtOnce(List<String> names, Outdated outdated) {
        List<String> files = outdated.files(names);
        if (!firstLoad.suits(names.size(), files.size())) {
            return false;
        }
        int written = outdated.written(files);
        boolean suits = firstLoad.suits(names.size(), written);
        if (suits) {
            LOG.info(
                    "{} 个文件中约 {} 个是新的或读法与图中不同，一次装入 / Of {} files about {} are new or read otherwise than before: they are loaded all at once",
                    names.size(),
                    written,
                    names.size(),
                    written);
        }
        return suits;
    }

    /** Which list stays where no date tells is written down, so that the same files give the same graph again. */
    private void remember(Versions versions, ListDecisions lists) {
        List<ListDecisions.Line> lines = versions.chosenAmongEquals().stream()
                .filter(version -> !lists.current().contains(version.document()))
                .map(version -> new ListDecisions.Line(
                        ListDecisions.Decision.CURRENT, version.document(), version.sha256(), "程序", "日期分不出先后，先收到的仍为现行"))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        try {
            ListDecisions.add(properties.decisionsFolder(), lines);
        } catch (IOException e) {
            LOG.warn(
                    "无法写入 {}，重建时可能取另一份清单为现行；请使该文件夹可写。"
                            + " / {} cannot be written, and another list may be current when rebuilt; make the folder writable. ({})",
                    ListDecisions.NAME,
                    ListDecisions.NAME,
                    e.toString());
        }
    }

    /** What was found of a version of the graph holds of it later, too: a start with nothing new checks nothing again. */
    private Optional<Checks.Checked> known(Derivation.Derived derived) {
        return reports.read()
                .filter(last -> derived.wasCurrent()
                        && last.faults().isEmpty()
                        && !last.checks().isEmpty()
                        && last.version().equals(derived.version()))
                .map(last -> new Checks.Checked(last.checks(), null));
    }

    /**
     * A document that the graph holds.
     *
     * @param id its name
     * @param rules the version of the rules it was read by
     * @param facts the {@link FactsDigest} of what has been written of it; none of a list that is not current
     * @param date the month or day that it prints; none where it prints none
     * @param lists how many duties it has on each list
     * @param problems what was wrong with it
     */
    record KnownDocument(
            String id,
            String sha256,
            String rules,
            @Nullable String facts,
            String townshipCode,
            String township,
            @Nullable String date,
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
}
