package org.dutygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What goes on after its time is known as running until it ends, and no longer. */
class DeadlineTests {

    private static final Duration LIMIT = Duration.ofMillis(50);

    @Test
    void isRunningUntilItEnds() {
        CountDownLatch end = new CountDownLatch(1);

        TimeLimitException late = catchThrowableOfType(
                TimeLimitException.class,
                () -> Deadline.keep(LIMIT, () -> {
                    end.await();
                    return "";
                }));

        assertThat(late.isRunning()).isTrue();
        end.countDown();
        Awaitility.await().untilAsserted(() -> assertThat(late.isRunning()).isFalse());
    }

    @Test
    void givesWhatCameInTime() {
        assertThat(Deadline.keep(Duration.ofSeconds(5), () -> "an answer")).isEqualTo("an answer");
    }
}
