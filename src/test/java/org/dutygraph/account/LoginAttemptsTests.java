package org.dutygraph.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Who waits after wrong passwords, and who does not. */
class LoginAttemptsTests {

    private static final String HOME = "10.0.0.1";
    private static final String STRANGER = "203.0.113.9";

    private final LoginAttempts attempts = new LoginAttempts();

    @Test
    void anAddressWaitsForOneAccountBeforeItWaitsForOthers() {
        wrong(STRANGER, "李", 4);
        assertThat(attempts.wait(STRANGER, "李")).isZero();
        wrong(STRANGER, "李", 1);

        assertThat(attempts.wait(STRANGER, "李")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(attempts.wait(STRANGER, "王")).isZero();
        assertThat(attempts.wait(HOME, "李")).isZero();
        wrong(STRANGER, "王", 5);
        assertThat(attempts.wait(STRANGER, "周")).as("ten of one address").isPositive();
    }

    @Test
    void manyAddressesWaitForOneAccountAndItsOwnerDoesNot() {
        right(HOME, "admin");
        for (int i = 0; i < 10; i++) {
            wrong("203.0.113." + i, "admin", 3);
        }

        assertThat(attempts.wait("203.0.113.77", "admin")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(attempts.wait("203.0.113.77", "李")).as("another account").isZero();
        assertThat(attempts.wait(HOME, "admin")).as("whose it is").isZero();
        assertThat(attempts.wait(HOME, "李")).isZero();
    }

    @Test
    void whoKnowsOnePasswordGuessesNoFasterAtAnother() {
        right(HOME, "李");
        for (int i = 0; i < 10; i++) {
            wrong("203.0.113." + i, "admin", 3);
        }

        assertThat(attempts.wait(HOME, "admin")).isPositive();
        assertThat(attempts.wait(HOME, "李")).isZero();
    }

    @Test
    void aNameIsTheSameHoweverItIsTypedAndHoweverLongItIs() {
        wrong(STRANGER, " e\u0301 ", 5);
        assertThat(attempts.wait(STRANGER, "\u00e9")).isPositive();

        wrong(HOME, "a".repeat(61), 3);
        wrong(HOME, "b".repeat(6_000), 2);
        assertThat(attempts.wait(HOME, "c".repeat(70))).isPositive();
    }

    private void wrong(String address, String account, int times) {
        for (int i = 0; i < times; i++) {
            attempts.wrong(new AuthenticationFailureBadCredentialsEvent(
                    by(address, account), new BadCredentialsException("wrong")));
        }
    }

    private void right(String address, String account) {
        attempts.right(new AuthenticationSuccessEvent(by(address, account)));
    }

    private static UsernamePasswordAuthenticationToken by(String address, String account) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.unauthenticated(account, "guess");
        token.setDetails(new WebAuthenticationDetails(request));
        return token;
    }
}
