package org.dutygraph.place;

import java.nio.file.Path;

/** A table of the gazetteer that cannot be used as it is; its message names the file and the line. */
public final class MalformedTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedTableException(Path file, long line, String what) {
        super("%s, line %d: %s".formatted(file, line, what));
    }

    MalformedTableException(Path file, String what, Throwable cause) {
        super("%s: %s".formatted(file, what), cause);
    }
}
