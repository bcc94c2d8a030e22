package org.dutygraph.exchange;

/** The file cannot be written on, most often because its reader has gone. */
public final class GraphWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GraphWriteException(Throwable cause) {
        super(cause);
    }
}
