package org.dutygraph.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A file that is never read to its end ends in a problem, and is closed. */
class ReadingTimeTests {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Opened READ = Refused.because(Refusal.EMPTY_FILE);

    @Test
    void whatNeverEndsIsRefused() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicBoolean isClosed = new AtomicBoolean();

        Opened opened = ReadingTime.within(SHORT, () -> {
            ReadingTime.reads(() -> isClosed.set(true));
            try {
                while (!isClosed.get()) {
                    Thread.onSpinWait();
                }
                // what does not look at its file asks before its next page
                ReadingTime.page();
                return READ;
            } finally {
                ended.countDown();
            }
        });

        assertThat(opened).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                .isEqualTo(Refusal.SLOW_FILE));
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void eachPageHasItsOwnTime() {
        Opened opened = ReadingTime.within(SHORT, () -> {
            ReadingTime.page();
            sleep();
            return READ;
        });

        assertThat(opened).isEqualTo(READ);
    }

    @Test
    void faultsAreThoseOfTheReading() {
        assertThatThrownBy(() -> ReadingTime.within(() -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    private static void sleep() {
        try {
            Thread.sleep(2 * SHORT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
