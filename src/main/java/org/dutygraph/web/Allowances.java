package org.dutygraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** What each visitor may still do of something that is limited; visitors not heard of for long are forgotten. */
public final class Allowances {

    private static final int VISITORS = 10_000;

    private final int amount;
    private final int refill;
    private final Duration per;
    private final Cache<String, Bucket> visitors =
            Caffeine.newBuilder().maximumSize(VISITORS).build();

    /**
     * Allowances.
     *
     * @param amount how often at once
     * @param refill how often more in each {@code per}, evenly
     */
    public Allowances(int amount, int refill, Duration per) {
        this.amount = amount;
        this.refill = refill;
        this.per = per;
    }

    /** That of a visitor. */
    public Bucket of(String visitor) {
        return visitors.get(visitor, key -> full());
    }

    /** One that belongs to nobody alone. */
    public Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(amount).refillGreedy(refill, per))
                .build();
    }
}
