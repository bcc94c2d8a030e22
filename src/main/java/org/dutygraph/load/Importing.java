package org.dutygraph.load;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dutygraph.graph.GraphChanged;
import org.dutygraph.history.Cause;
import org.dutygraph.web.Notices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Imports, keeps the report, and says on the first page where the import failed; whatever happens, the application runs on. */
@Component
class Importing {

    private static final Logger LOG = LoggerFactory.getLogger(Importing.class);
    private static final String TOPIC = "import";

    private final Importer importer;
    private final Derivation derivation;
    private final ProblemSentences sentences;
    private final ReportFile reports;
    private final Notices notices;
    private final Journal journal;
    private final FilePlan plan;
    private final ApplicationEventPublisher events;
    private volatile @Nullable ImportReport last;

    Importing(
            Importer importer,
            Derivation derivation,
            ProblemSentences sentences,
            ReportFile reports,
            Notices notices,
            Journal journal,
            FilePlan plan,
            ApplicationEventPublisher events) {
        this.importer = importer;
        this.derivation = derivation;
        this.sentences = sentences;
        this.reports = reports;
        this.notices = notices;
        this.journal = journal;
        this.plan = plan;
        this.events = events;
    }

    /** Imports; a fault that nothing smaller contains is the whole import's, and its report names no document. */
    synchronized ImportReport run(Cause cause) {
        return report(cause, importer::run);
    }

    /** The same, and works out again what follows from all documents, though nothing has changed. */
    synchronized ImportReport runAgain() {
        return report(Cause.START, () -> {
            importer.forget();
            return importer.run();
        });
    }

    private ImportReport report(Cause cause, Callable<ImportReport> work) {
        Instant started = Instant.now();
        Faults noting = new Faults();
        noting.attempt(Stage.LOG, () -> journal.begin(cause));
        Faults faults = new Faults();
        ImportReport run = faults.attempt(Stage.IMPORT, () -> {
                    plan.carryOut();
                    return work.call();
                })
                .orElseGet(() -> ImportReport.failed(started, totals(), sentences.ofFaults(faults.all())));
        if (faults.all().isEmpty()) {
            noting.attempt(Stage.LOG, () -> journal.end(run));
        }
        ImportReport report = run.with(sentences.ofFaults(noting.all()));
        last = report;
        tell(report);
        keep(report);
        events.publishEvent(new GraphChanged());
        return report;
    }

    /** The report of the last import since the application started. */
    Optional<ImportReport> last() {
        return Optional.ofNullable(last);
    }

    private void tell(ImportReport report) {
        List<ImportReport.FaultReport> failed = report.faults();
        if (failed.isEmpty()) {
            notices.clear(TOPIC);
        } else {
            notices.show(
                    TOPIC, new Notices.Notice(failed.get(0).zh(), failed.get(0).en(), "/imports"));
        }
    }

    private void keep(ImportReport report) {
        try {
            reports.write(report);
        } catch (RuntimeException e) {
            LOG.error("导入报告无法写入 / The import report cannot be written: {}", reports.path(), e);
        }
    }

    /** What the graph holds, where the database says so. */
    private ImportReport.Totals totals() {
        try {
            return derivation.totals();
        } catch (RuntimeException e) {
            LOG.warn("数据库没有回答 / The database does not answer: {}", e.toString());
            return ImportReport.Totals.NONE;
        }
    }
}
