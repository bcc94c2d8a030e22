package org.dutygraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.dutygraph.file.Sha256;
import org.dutygraph.resolve.common.JudgementFile;
import org.dutygraph.resolve.wording.DutyKey;

/** What people have decided of pairs of duties: the file {@value #NAME} of the decisions. */
final class JudgementsInForce {

    /** The file's name in the folder of the decisions. */
    static final String NAME = "judgements.csv";

    private final Path file;

    JudgementsInForce(LoadProperties properties) {
        this.file = properties.decisionsFolder().resolve(NAME);
    }

    /** The decisions that count, and the lines that do not. */
    JudgementFile read(Collection<DutyKey> known) {
        try {
            return JudgementFile.read(file, known);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** A digest of the file; the same as long as it is. */
    String version() {
        try {
            byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            return Sha256.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    Path file() {
        return file;
    }
}
