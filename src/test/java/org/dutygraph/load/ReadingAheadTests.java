package org.dutygraph.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingAheadTests {

    private static final int READERS = 4;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000})
    void takesAllInTheirOrder(int documents) {
        List<String> names = names(documents);
        List<String> taken = new ArrayList<>();

        ReadingAhead.each(names, READERS, name -> name + " read", (name, read) -> taken.add(read));

        assertThat(taken)
                .containsExactlyElementsOf(
                        names.stream().map(name -> name + " read").toList());
    }

    @Test
    void readsNoFurtherAheadThanItsBound() {
        AtomicInteger held = new AtomicInteger();
        List<Integer> most = new ArrayList<>();

        ReadingAhead.each(
                names(500),
                READERS,
                name -> {
                    held.incrementAndGet();
                    return name;
                },
                (name, read) -> {
                    most.add(held.get());
                    held.decrementAndGet();
                });

        assertThat(most).allMatch(number -> number <= ReadingAhead.AHEAD * READERS + 1);
    }

    @Test
    void readsNothingMoreWhereTakingFails() {
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(
                        () -> ReadingAhead.each(names(500), READERS, name -> read.incrementAndGet(), (name, number) -> {
                            throw new IllegalStateException(name);
                        }))
                .hasMessage("0");

        assertThat(read.get()).isLessThanOrEqualTo(ReadingAhead.AHEAD * READERS + 1);
    }

    private static List<String> names(int documents) {
        return IntStream.range(0, documents).mapToObj(String::valueOf).toList();
    }
}
