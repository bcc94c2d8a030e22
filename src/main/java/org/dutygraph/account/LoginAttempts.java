package org.dutygraph.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.stream.Stream;
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
 * Counts wrong passwords. Whoever has given too many waits for each further attempt: an address after {@value #OF_ADDRESS}, and for
 * one account after {@value #OF_BOTH}; and where addresses change, for one account after {@value #OF_ACCOUNT} of all of them, and
 * for any after {@value #OF_ALL}. The last two hold only for addresses that have never known the password, of the account or
 * of any, so that strangers do not lock out whose account it is.
 *
 * <p>What is remembered is bounded: some ten thousand addresses, accounts and pairs of them, those forgotten first that are seldom
 * heard of. A name need not be an account's, so that nobody learns here which are.
 */
@Component
class LoginAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(LoginAttempts.class);
    private static final int OF_BOTH = 5;
    private static final int OF_ADDRESS = 10;
    private static final int OF_ACCOUNT = 30;
    private static final int OF_ALL = 100;
    private static final Duration EACH_FURTHER = Duration.ofSeconds(30);
    private static final int REMEMBERED = 10_000;
    /** No account has a longer name; those that are longer are one. */
    private static final int LONGEST_NAME = 60;

    private final Allowances addresses = new Allowances(OF_ADDRESS, 1, EACH_FURTHER);
    private final Allowances pairs = new Allowances(OF_BOTH, 1, EACH_FURTHER);
    private final Allowances accounts = new Allowances(OF_ACCOUNT, 1, EACH_FURTHER);
    private final Bucket all = new Allowances(OF_ALL, 1, EACH_FURTHER).full();
    /** Addresses, and pairs, that have known a password. */
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * For how long an address has to wait before it may try a password; zero where it may at once.
     *
     * @param account of which it is to be; empty where that cannot be told
     */
    Duration wait(String address, String account) {
        Duration anyAccount = longer(wait(addresses.of(address)), isKnown(address) ? Duration.ZERO : wait(all));
        if (!anyAccount.isZero()) {
            // no name is remembered of somebody who waits as it is
            return anyAccount;
        }
        String pair = pair(address, account);
        return longer(wait(pairs.of(pair)), isKnown(pair) ? Duration.ZERO : wait(accounts.of(shortened(account))));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @EventListener
    void wrong(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        String account = event.getAuthentication().getName();
        LOG.warn("A wrong user or password from {}", address);
        Stream.of(addresses.of(address), pairs.of(pair(address, account)), accounts.of(shortened(account)), all)
                .forEach(bucket -> bucket.tryConsume(1));
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        String address = address(event.getAuthentication());
        known.put(address, true);
        known.put(pair(address, event.getAuthentication().getName()), true);
    }

    private boolean isKnown(String addressOrPair) {
        return known.getIfPresent(addressOrPair) != null;
    }

    private static Duration wait(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static String pair(String address, String account) {
        return address + ' ' + shortened(account);
    }

    /** As the account is known, however it is typed. */
    private static String shortened(String account) {
        String plain = account.length() > LONGEST_NAME ? "" : Accounts.plain(account);
        return plain.length() > LONGEST_NAME ? "" : plain;
    }

    private static String address(Authentication tried) {
        return tried.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "?";
    }
}
