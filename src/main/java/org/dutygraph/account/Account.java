package org.dutygraph.account;

/**
 * Somebody who may do something.
 *
 * @param name by which the log calls them
 * @param password as a password encoder of Spring Security has hashed it, with the encoder's name in braces before it
 */
record Account(String name, Role role, String password) {

    /** Never shows the hash. */
    @Override
    public String toString() {
        return name + " (" + role.code() + ")";
    }
}
