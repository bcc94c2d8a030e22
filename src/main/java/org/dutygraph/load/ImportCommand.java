package org.dutygraph.load;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dutygraph.graph.StoreInUse;
import org.dutygraph.web.CommandLines;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Takes lists in from the command line, without a server: files, archives and whole folders are looked at, those that can be
 * imported go into the import folder, and all is imported.
 */
@Command(name = ImportCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
public final class ImportCommand implements Callable<Integer> {

    /** The first argument of the application by which this is meant. */
    public static final String NAME = "import";

    static final int ALL = 0;
    /** Nothing is taken in, or it could not be tried. */
    static final int NONE = 1;

    static final int MISUSED = 2;
    static final int SOME = 3;

    /** Settings of the application are given as ever. */
    private static final String SETTING = "--(?:dutygraph|spring|logging)\\..*";

    private final List<String> settings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean isDryRun;

    @Option(names = "--report", paramLabel = "FILE.json", descriptionKey = "report")
    private @Nullable Path report;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private String language = "zh";

    private ImportCommand(List<String> settings) {
        this.settings = settings;
    }

    /**
     * Carries out what is asked for.
     *
     * @param arguments those after {@value #NAME}
     * @return the exit status: {@value #ALL} where all was taken in, {@value #SOME} where some was, {@value #NONE} where nothing
     *     was, {@value #MISUSED} where the arguments are not understood
     */
    public static int run(List<String> arguments) {
        return execute(line(arguments), arguments);
    }

    /** The same, with another terminal. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        return execute(line(arguments).setOut(out).setErr(err), arguments);
    }

    private static CommandLine line(List<String> arguments) {
        List<String> settings =
                arguments.stream().filter(each -> each.matches(SETTING)).toList();
        return CommandLines.of(new ImportCommand(settings), "messages-command", arguments);
    }

    private static int execute(CommandLine line, List<String> arguments) {
        return line.execute(
                arguments.stream().filter(each -> !each.matches(SETTING)).toArray(String[]::new));
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new CommandLine.ParameterException(
                        line, line.getResourceBundle().getString("missing") + file);
            }
        }
        try (ConfigurableApplicationContext context = application()) {
            return context.getBean(GivenImport.class)
                    .run(files, isDryRun, report, Locale.forLanguageTag(language), line.getOut());
        } catch (StoppedException stopped) {
            line.getErr().println(line.getResourceBundle().getString("stopped"));
            return NONE;
        } catch (RuntimeException e) {
            line.getErr()
                    .println(StoreInUse.isCauseOf(e) ? line.getResourceBundle().getString("in-use") : paragraph(e));
            return NONE;
        }
    }

    /** What the application would say where it cannot start; anything else is a fault, with its trace. */
    private static String paragraph(RuntimeException failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                // those that want to know the application are not asked
                .load(FailureAnalyzer.class, (type, name, unmade) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .flatMap(Stream::ofNullable)
                .map(analysis -> analysis.getDescription() + "\n" + analysis.getAction())
                .findFirst()
                .orElseThrow(() -> failure);
    }

    /** What the import needs, and of that only what is asked for: a dry run opens no database. */
    private ConfigurableApplicationContext application() {
        List<String> all = new ArrayList<>(settings);
        all.add("--dutygraph.import-on-start=false");
        all.add("--logging.level.org.dutygraph=warn");
        // would make all that tells of its health, at once
        all.add("--management.endpoint.health.validate-group-membership=false");
        return new SpringApplicationBuilder(ImportComponents.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .run(all.toArray(String[]::new));
    }
}
