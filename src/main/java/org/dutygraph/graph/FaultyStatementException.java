package org.dutygraph.graph;

/** A statement that the database does not understand. */
public final class FaultyStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyStatementException(String message, Throwable cause) {
        super(message, cause);
    }
}
