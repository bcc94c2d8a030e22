package org.dutygraph.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token that the administrator's forms carry, by which they are told from forms of other sites that a browser would send
 * the password with. It holds as long as the application runs and is kept in no cookie: only the administrator's pages have
 * it, which no other site can read.
 */
final class FormTokens implements CsrfTokenRepository {

    private final CsrfToken token =
            new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", UUID.randomUUID().toString());

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token;
    }

    /** Nothing is kept at the reader. */
    @Override
    public void saveToken(@Nullable CsrfToken saved, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return token;
    }
}
