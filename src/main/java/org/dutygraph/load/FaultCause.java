package org.dutygraph.load;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dutygraph.graph.DatabaseFaults;
import org.dutygraph.graph.MemoryLimitException;
import org.dutygraph.graph.TimeLimitException;

/**
 * Why a stage of an import failed, where whoever runs the program can do something about it. What was thrown is for the log: it
 * says nothing to a reader.
 *
 * @param code the last part of the sentence's name in the message files
 * @param file the file that is concerned; empty where none is
 */
record FaultCause(String code, String file) {

    private static final String FULL = "full";
    /** Causes go round in circles in no exception of ours; others are not followed for ever. */
    private static final int DEEPEST = 20;

    /** What the innermost cause that is known comes to; of what the database threw, the connection's own cause is no matter. */
    static Optional<FaultCause> of(Throwable thrown) {
        List<Throwable> causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        return causes.stream().anyMatch(DatabaseFaults::isOne)
                ? known("database")
                : causes.stream().flatMap(cause -> one(cause).stream()).reduce((outer, inner) -> inner);
    }

    String message() {
        return "fault.cause." + code;
    }

    private static Optional<FaultCause> one(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError || thrown instanceof MemoryLimitException) {
            return known("memory");
        }
        if (thrown instanceof TimeLimitException) {
            return known("time");
        }
        return thrown instanceof IOException io ? ofFile(io) : Optional.empty();
    }

    /** What is no fault of the file system, such as a line that cannot be read, is told by the log alone. */
    private static Optional<FaultCause> ofFile(IOException thrown) {
        Optional<String> code = FileTrouble.code(thrown);
        if (code.filter(FULL::equals).isPresent()) {
            return known(FULL);
        }
        return thrown instanceof FileSystemException of && of.getFile() != null
                ? Optional.of(new FaultCause(code.orElse("disk"), of.getFile()))
                : Optional.empty();
    }

    private static Optional<FaultCause> known(String code) {
        return Optional.of(new FaultCause(code, ""));
    }
}
