package org.dutygraph.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.dutygraph.web.Allowances;
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

    private final Allowances attempts = new Allowances(AT_ONCE, 1, EACH_FURTHER);
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();
    private final Bucket all = new Allowances(OF_ALL, 1, EACH_FURTHER).full();

    /** For how long an address has to wait before it may try a password; zero where it may at once. */
    Duration wait(String address) {
        Duration own = wait(attempts.of(address));
        Duration together = known.getIfPresent(address) == null ? wait(all) : Duration.ZERO;
        return own.compareTo(together) > 0 ? own : together;
    }

    @EventListener
    void wrong(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        LOG.warn("A wrong user or password from {}", address);
        attempts.of(address).tryConsume(1);
        all.tryConsume(1);
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        known.put(address(event.getAuthentication()), true);
    }

    private static Duration wait(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "?";
    }
}
