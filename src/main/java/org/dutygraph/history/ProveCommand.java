package org.dutygraph.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dutygraph.web.CommandLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Proves a log from the command line: that of this machine or a copy, while the application runs or not. Nothing is changed, and a
 * torn end is not mended.
 */
@Command(name = ProveCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
public final class ProveCommand implements Callable<Integer> {

    /** The first argument of the application by which this is meant. */
    public static final String NAME = "prove";

    static final int HOLDS = 0;
    static final int BROKEN = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("data", ChangeLog.NAME);

    @Option(names = "--last", paramLabel = "HASH", descriptionKey = "last")
    private String noted = "";

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private String language = "zh";

    private ProveCommand() {}

    /**
     * Proves what is asked for.
     *
     * @param arguments those after {@value #NAME}
     * @return the exit status: 0 where the log is as it was written, 1 where it is not or cannot be read, 2 where the arguments are
     *     not understood
     */
    public static int run(List<String> arguments) {
        return line(arguments).execute(arguments.toArray(String[]::new));
    }

    static CommandLine line(List<String> arguments) {
        return CommandLines.of(new ProveCommand(), "messages-prove", arguments);
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            return told(BROKEN, "none", file);
        }
        try {
            LogFile log = new LogFile(file);
            boolean[] isKnown = {noted.isEmpty()};
            log.each(line -> isKnown[0] |= line.hash().equals(noted));
            Proof proof = Chain.of(log).proof();
            if (!proof.holds()) {
                return told(BROKEN, String.valueOf(proof.reason()), String.valueOf(proof.broken()), file);
            }
            return isKnown[0]
                    ? told(HOLDS, "holds", String.valueOf(proof.entries()), Objects.toString(proof.last(), "—"))
                    : told(BROKEN, "unknown", noted);
        } catch (IOException e) {
            return told(BROKEN, "unreadable", file, e.toString());
        }
    }

    private int told(int status, String sentence, Object... arguments) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        String text = new MessageFormat(line.getResourceBundle().getString(sentence), Locale.forLanguageTag(language))
                .format(arguments);
        (status == HOLDS ? line.getOut() : line.getErr()).println(text);
        return status;
    }
}
