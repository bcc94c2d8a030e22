package org.dutygraph.resolve.department;

/**
 * A name of a function that no rule can know.
 *
 * @param name the name without its place; one {@code *} stands for any words
 * @param function the function it means
 * @param reason why, in plain Chinese
 */
record FunctionAlias(String name, String function, String reason) {

    /** Whether it stands for any words. */
    boolean isOpen() {
        return name.indexOf('*') >= 0;
    }

    boolean matches(String body) {
        int star = name.indexOf('*');
        if (star < 0) {
            return name.equals(body);
        }
        return body.length() >= name.length() - 1
                && body.startsWith(name.substring(0, star))
                && body.endsWith(name.substring(star + 1));
    }
}
