package org.dutygraph.load;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords: after {@value #AT_ONCE} of one address it has to wait for each further attempt, and after
 * {@value #OF_ALL} of all addresses those have to that have never known the password, so that many addresses together do not
 * guess faster.
 */
@Component
class LoginAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(LoginAttempts.class);
    private static final int AT_ONCE = 10;
    private static final int OF_ALL = 100;
    private static final Duration EACH_FURTHER = Duration.ofSeconds(30);
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> attempts = Collections.synchronizedMap(new Latest<>());
    private final Map<String, Boolean> known = Collections.synchronizedMap(new Latest<>());
    private final Bucket all = bucket(OF_ALL);

    /** For how long an address has to wait before it may try a password; zero where it may at once. */
    Duration wait(String address) {
        Duration own = wait(of(address));
        Duration together = known.containsKey(address) ? Duration.ZERO : wait(all);
        return own.compareTo(together) > 0 ? own : together;
    }

    @EventListener
    void wrong(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        LOG.warn("A wrong user or password from {}", address);
        of(address).tryConsume(1);
        all.tryConsume(1);
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        known.put(address(event.getAuthentication()), true);
    }

    private Bucket of(String address) {
        return attempts.computeIfAbsent(address, each -> bucket(AT_ONCE));
    }

    private static Duration wait(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static Bucket bucket(int atOnce) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, EACH_FURTHER))
                .build();
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "?";
    }

    /** Forgets whom it has not heard of for longest. */
    private static final class Latest<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;

        private Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > ADDRESSES;
        }
    }
}
