package org.dutygraph.load;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.dutygraph.history.Cause;
import org.dutygraph.load.ImportReport.CheckReport;
import org.dutygraph.load.ImportReport.DocumentReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Imports when the application starts, before it says that it is ready. */
@Component
@ConditionalOnProperty(name = "dutygraph.import-on-start", havingValue = "true", matchIfMissing = true)
class ImportOnStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportOnStart.class);

    private final Importing importing;
    private final ReportFile reports;
    private final Restore restore;
    private final FirstImport first;
    private final boolean again;
    private final String backup;

    /**
     * Imports into the graph.
     *
     * @param backup the file of a backup to restore first; empty for none
     * @param again whether what follows from all documents is worked out again though nothing has changed
     */
    ImportOnStart(
            Importing importing,
            ReportFile reports,
            Restore restore,
            FirstImport first,
            @Value("${dutygraph.restore}") String backup,
            @Value("${dutygraph.work-out-again}") boolean again) {
        this.restore = restore;
        this.first = first;
        this.backup = backup;
        this.importing = importing;
        this.again = again;
        this.reports = reports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        first.begin();
        try {
            run();
        } catch (StoppedException stopped) {
            LOG.info("导入因停止而中断，下次启动时重新进行 / The import was left off; the next start does it");
            return;
        } catch (RuntimeException | Error e) {
            first.end();
            throw e;
        }
        first.end();
    }

    private void run() {
        restore.settleAfterCrash();
        if (!backup.isEmpty() && !restore.isDone(Path.of(backup))) {
            restore.from(Path.of(backup), Cause.START);
        }
        ImportReport report = again ? importing.runAgain() : importing.run(Cause.START);
        LOG.info(
                "导入 import: {} ({} ms) {} → {}",
                outcomes(report),
                report.milliseconds(),
                report.totals(),
                reports.path());
        report.faults().forEach(fault -> LOG.warn("{}", fault.zh()));
        report.checks().stream().filter(check -> check.offenders() > 0).forEach(ImportOnStart::warn);
    }

    private static Map<String, Long> outcomes(ImportReport report) {
        return report.documents().stream()
                .collect(Collectors.groupingBy(
                        (DocumentReport document) -> document.outcome().code(), Collectors.counting()));
    }

    private static void warn(CheckReport check) {
        LOG.warn("检查未通过 check does not hold: {} {} ({})", check.name(), check.zh(), check.offenders());
    }
}
