package org.dutygraph.account;

import java.util.regex.Pattern;

/**
 * Somebody who may do something.
 *
 * @param name by which the log calls them
 * @param password as a password encoder of Spring Security has hashed it, with the encoder's name in braces before it
 */
record Account(String name, Role role, String password) {

    /** What is written for new passwords, and what alone is taken: any other encoder fails, or keeps no secret. */
    private static final Pattern HASH = Pattern.compile("\\{bcrypt}\\$2[aby]?\\$\\d\\d\\$[./0-9A-Za-z]{53}");

    /** Whether its password is one that can be compared with what somebody types. */
    boolean isUsable() {
        return HASH.matcher(password).matches();
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return name + " (" + role.code() + ")";
    }
}
