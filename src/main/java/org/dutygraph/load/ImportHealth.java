package org.dutygraph.load;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether there is a graph to answer from, and whether the last import went through; where a stage failed, the application answers
 * from what was found before.
 */
@Component("import")
class ImportHealth implements HealthIndicator {

    /** The application runs and answers, but not everything that follows from its documents has been worked out. */
    static final Status DEGRADED = new Status("DEGRADED");

    private final Importing importing;
    private final FirstImport first;

    ImportHealth(Importing importing, FirstImport first) {
        this.importing = importing;
        this.first = first;
    }

    @Override
    public Health health() {
        if (first.isRunning()) {
            return Health.outOfService().build();
        }
        List<String> failed = importing.last().stream()
                .flatMap(report -> report.faults().stream())
                .map(ImportReport.FaultReport::stage)
                .toList();
        return failed.isEmpty()
                ? Health.up().build()
                : Health.status(DEGRADED).withDetail("failed", failed).build();
    }
}
