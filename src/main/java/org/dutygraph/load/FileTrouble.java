package org.dutygraph.load;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dutygraph.dutylist.Problem;
import org.dutygraph.dutylist.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes what the file system throws on one document a problem of that document, and keeps what it said in the log. */
final class FileTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(FileTrouble.class);

    private FileTrouble() {}

    /** One whose sentence is that of the rule and of what the trouble is; of the rule alone where nobody knows. */
    static Problem problem(String document, Rule rule, IOException thrown) {
        // who reads is interrupted where the import is stopped, which is no trouble
        if (!(thrown instanceof ClosedByInterruptException)) {
            LOG.warn("{}：{} / {}", document, rule.code(), thrown.toString());
        }
        return new Problem(document, 0, rule, "", what(thrown));
    }

    private static List<String> what(IOException thrown) {
        return code(thrown).stream().toList();
    }

    /** The last part of the name of the sentence that tells it; empty where nobody knows. */
    static Optional<String> code(IOException thrown) {
        if (thrown instanceof AccessDeniedException) {
            return Optional.of("denied");
        }
        if (thrown instanceof NoSuchFileException) {
            return Optional.of("missing");
        }
        String said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("not enough space")
                ? Optional.of("full")
                : Optional.empty();
    }
}
