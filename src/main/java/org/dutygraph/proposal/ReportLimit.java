package org.dutygraph.proposal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dutygraph.web.RequestProblem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets each visitor report so many mistakes an hour. */
@Component
class ReportLimit {

    private static final int VISITORS = 10_000;

    private final int perHour;
    private final Map<String, Bucket> visitors = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > VISITORS;
        }
    });

    ReportLimit(@Value("${dutygraph.reports-per-hour}") int perHour) {
        this.perHour = perHour;
    }

    /**
     * Counts one more.
     *
     * @throws RequestProblem 429 where it is one too many
     */
    void count(String visitor) {
        ConsumptionProbe probe =
                visitors.computeIfAbsent(visitor, key -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw RequestProblem.tooMany(
                    "too-many-reports",
                    perHour,
                    1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes());
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
