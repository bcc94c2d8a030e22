package org.dutygraph.proposal;

import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.dutygraph.web.Allowances;
import org.dutygraph.web.RequestProblem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets each visitor report so many mistakes an hour. */
@Component
class ReportLimit {

    private final int perHour;
    private final Allowances visitors;

    ReportLimit(@Value("${dutygraph.reports-per-hour}") int perHour) {
        this.perHour = perHour;
        this.visitors = new Allowances(perHour, perHour, Duration.ofHours(1));
    }

    /**
     * Counts one more.
     *
     * @throws RequestProblem 429 where it is one too many
     */
    void count(String visitor) {
        ConsumptionProbe probe = visitors.of(visitor).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw RequestProblem.tooMany(
                    "too-many-reports",
                    perHour,
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes());
        }
    }
}
