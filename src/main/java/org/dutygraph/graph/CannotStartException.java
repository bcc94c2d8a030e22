package org.dutygraph.graph;

import org.jspecify.annotations.Nullable;

/** Why the application cannot start, in the words of whoever starts it: what, where, and how to mend it. */
final class CannotStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param what what is wrong and where, in Chinese and in English
     * @param remedy how to mend it, in both
     */
    CannotStartException(String what, String remedy, @Nullable Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
