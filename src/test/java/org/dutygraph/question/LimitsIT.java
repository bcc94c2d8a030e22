package org.dutygraph.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dutygraph.DutyGraphTest;
import org.dutygraph.Http;
import org.dutygraph.graph.Graph;
import org.dutygraph.graph.MemoryLimitException;
import org.dutygraph.graph.TimeLimitException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A statement that would take all time or memory ends at its limit, and others are served meanwhile. */
@DutyGraphTest
class LimitsIT {

    private static final Logger LOG = LoggerFactory.getLogger(LimitsIT.class);
    private static final int ROWS = 100;
    private static final Duration GRACE = Duration.ofSeconds(15);

    @LocalServerPort
    private int port;

    @Autowired
    private Graph graph;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/endless-statements.csv", useHeadersInDisplayName = true)
    void endsAtItsLimitWhileOthersAreServed(String id, String statement, int seconds, String outcome) {
        Http http = new Http(port);
        long start = System.nanoTime();
        CompletableFuture<Throwable> ended = CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> graph.ask(statement, Map.of(), Duration.ofSeconds(seconds), ROWS)));
        long slowest = 0;
        int served = 0;
        while (!ended.isDone() || served == 0) {
            long asked = System.nanoTime();
            assertThat(http.get("/api/townships").statusCode()).isEqualTo(200);
            slowest = Math.max(slowest, System.nanoTime() - asked);
            served++;
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(ended.join())
                .isInstanceOf(outcome.equals("time") ? TimeLimitException.class : MemoryLimitException.class);
        assertThat(took).isLessThan(Duration.ofSeconds(seconds).plus(GRACE));
        LOG.info(
                "{}: ended after {} ms; meanwhile {} requests, the slowest {} ms",
                id,
                took.toMillis(),
                served,
                slowest / 1_000_000);
        assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(5));
    }
}
