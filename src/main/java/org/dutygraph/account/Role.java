package org.dutygraph.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an account may do; each may do what those before it may. */
public enum Role {
    /** Read, where reading takes an account. */
    READ,
    /** Decide what is the same, and of what visitors report. */
    DECIDE,
    /** Import, withdraw, undo, back up and restore, keep accounts, see measurements. */
    ADMINISTER;

    /** All of them, as they are written. */
    static List<String> codes() {
        return Arrays.stream(values()).map(Role::code).toList();
    }

    static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** As files and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether whoever asks may do this. */
    public boolean isOf(HttpServletRequest request) {
        return request.isUserInRole(name());
    }

    /** This one and those before it. */
    String[] within() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .map(Role::name)
                .toArray(String[]::new);
    }
}
