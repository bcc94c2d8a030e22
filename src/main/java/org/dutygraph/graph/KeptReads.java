package org.dutygraph.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What took long to read is kept until anything in the database changes, whoever changes it: who sorts a table, turns its page or
 * takes it away asks for the same rows again. What is quick is always read, and costs nothing more than that.
 */
final class KeptReads {

    private static final Logger LOG = LoggerFactory.getLogger(KeptReads.class);

    private static final Duration LONG = Duration.ofMillis(20);
    /** What takes so long, a visitor should not wait for again because others have read much since. */
    private static final Duration VERY_LONG = Duration.ofSeconds(2);
    /** So much of the heap may be taken by each of the two, which what it keeps is estimated at. */
    private static final long PART_OF_HEAP = 20;

    /** About what an object and the reference to it take, in bytes. */
    private static final int OBJECT = 40;

    private static final int REFERENCE = 8;

    private final Supplier<String> state;
    /** Statements that were quick when they ran last. */
    private final Set<String> quick = ConcurrentHashMap.newKeySet();

    private final Cache<Asked, Kept> kept = cache();
    private final Cache<Asked, Kept> dear = cache();

    /**
     * Keeps what is read of a database.
     *
     * @param state another text after each change of the database; empty where that is not known, so that nothing is kept
     */
    KeptReads(Supplier<String> state) {
        this.state = state;
    }

    private static Cache<Asked, Kept> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / PART_OF_HEAP)
                .<Asked, Kept>weigher((asked, rows) -> (int) Math.min(Integer.MAX_VALUE, rows.bytes()))
                .build();
    }

    private @Nullable Kept found(Asked asked, String state) {
        return Stream.of(dear, kept)
                .map(cache -> cache.getIfPresent(asked))
                .filter(found -> found != null && found.state().equals(state))
                .findFirst()
                .orElse(null);
    }

    /**
     * What was kept, or is read now.
     *
     * @param bytes about how much memory is taken by what was read
     */
    @SuppressWarnings("unchecked") // under what was asked stands only what it was answered by
    <T, R> R of(Asked asked, Supplier<T> reading, ToLongFunction<T> bytes, Function<T, R> made) {
        if (quick.contains(asked.statement())) {
            return timed(asked, () -> made.apply(reading.get()));
        }
        String before = state.get();
        Kept found = before.isEmpty() ? null : found(asked, before);
        if (found != null) {
            return (R) found.rows();
        }
        long begun = System.nanoTime();
        T read = reading.get();
        R value = made.apply(read);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        LOG.debug("{} ms: {}", took.toMillis(), asked);
        if (took.compareTo(LONG) < 0) {
            quick.add(asked.statement());
        } else if (!before.isEmpty() && before.equals(state.get())) {
            (took.compareTo(VERY_LONG) < 0 ? kept : dear).put(asked, new Kept(before, value, bytes.applyAsLong(read)));
        }
        return value;
    }

    private <R> R timed(Asked asked, Supplier<R> reading) {
        long begun = System.nanoTime();
        R value = reading.get();
        if (System.nanoTime() - begun >= LONG.toNanos()) {
            quick.remove(asked.statement());
        }
        return value;
    }

    /** About how much memory rows take, in bytes; what several of them share is counted once. */
    static long bytesOf(@Nullable Object value) {
        return bytesOf(value, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static long bytesOf(@Nullable Object value, Set<Object> counted) {
        if (value instanceof Map<?, ?> row) {
            long places = (long) row.size() * (row instanceof TableRow ? REFERENCE : OBJECT);
            return OBJECT
                    + places
                    + row.values().stream()
                            .mapToLong(one -> bytesOf(one, counted))
                            .sum();
        }
        if (value instanceof Collection<?> several) {
            return OBJECT
                    + several.stream()
                            .mapToLong(one -> REFERENCE + bytesOf(one, counted))
                            .sum();
        }
        if (value == null || !counted.add(value)) {
            return 0;
        }
        return value instanceof String text ? OBJECT + 2L * text.length() : REFERENCE * 2L;
    }

    /**
     * What was asked.
     *
     * @param statement its name or text
     * @param parameters what it was given
     * @param as what else makes the answer another one: the type of its rows, how many are taken
     */
    record Asked(String statement, Map<String, @Nullable Object> parameters, Object as) {}

    private record Kept(String state, Object rows, long bytes) {}
}
