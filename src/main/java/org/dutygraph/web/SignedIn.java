package org.dutygraph.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The account by which the request that is being answered has come in. */
public final class SignedIn {

    /** Whose name says only that somebody has the password of the machine's owner. */
    private static final String OWNER = "admin";

    private SignedIn() {}

    /** Its name; none of visitors, and none of the machine's owner, who says who it is. */
    public static Optional<String> name() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || known instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(known.getName()).filter(name -> !name.equals(OWNER));
    }

    /** Who does something: the account, whatever name was given; else the name that was given. */
    public static @Nullable String nameOr(@Nullable String given) {
        return name().orElse(given);
    }

    /** The same, where a name is always given. */
    public static String nameOrElse(String given) {
        return name().orElse(given);
    }
}
