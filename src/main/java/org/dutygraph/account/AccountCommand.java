package org.dutygraph.account;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dutygraph.web.CommandLines;
import org.dutygraph.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps accounts from the command line, also while the application runs, which reads their file at each request. */
@Command(name = AccountCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
public final class AccountCommand implements Callable<Integer> {

    /** The first argument of the application by which this is meant. */
    public static final String NAME = "account";

    static final int DONE = 0;
    static final int REFUSED = 1;

    private static final String SETTING = "--(?:dutygraph|spring|logging)\\..*";

    private final List<String> settings;
    private final Reader in;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "list|add|change|remove", descriptionKey = "what")
    private What what = What.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    @Option(names = "--role", paramLabel = "read|decide|administer", descriptionKey = "role")
    private String role = "";

    @Option(names = "--password", descriptionKey = "password")
    private boolean isPasswordAsked;

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
    private String language = "zh";

    private AccountCommand(List<String> settings, Reader in) {
        this.settings = settings;
        this.in = in;
    }

    /** What can be done, as it is written. */
    enum What {
        list,
        add,
        change,
        remove
    }

    /**
     * Carries out what is asked for.
     *
     * @param arguments those after {@value #NAME}
     * @return the exit status: 0 where it is done, 1 where it cannot be, 2 where the arguments are not understood
     */
    public static int run(List<String> arguments) {
        return line(arguments, new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .execute(others(arguments));
    }

    static CommandLine line(List<String> arguments, Reader in) {
        List<String> settings =
                arguments.stream().filter(each -> each.matches(SETTING)).toList();
        return CommandLines.of(new AccountCommand(settings, in), "messages-account", arguments);
    }

    static String[] others(List<String> arguments) {
        return arguments.stream().filter(each -> !each.matches(SETTING)).toArray(String[]::new);
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (what != What.list && name.isBlank()) {
            throw new CommandLine.ParameterException(
                    line, line.getResourceBundle().getString("needs-name"));
        }
        try (ConfigurableApplicationContext context = application()) {
            Accounts accounts = context.getBean(Accounts.class);
            switch (what) {
                case list -> {}
                case add -> accounts.add(name, role, password(line), null);
                case change -> accounts.change(name, role, isPasswordAsked ? password(line) : "", null);
                case remove -> accounts.remove(name, null);
            }
            AccountFile now = accounts.now();
            now.accounts().forEach(each -> line.getOut().println(each));
            accounts.faults(now).forEach(fault -> line.getErr().println(said(fault)));
            return DONE;
        } catch (RequestProblem refused) {
            line.getErr().println(said(refused));
            return REFUSED;
        } catch (IOException e) {
            line.getErr().println(e.getMessage());
            return REFUSED;
        }
    }

    /** Typed unseen where somebody types it; else the first line that comes in. */
    // from Java 22 on there is a console without a terminal, too, which reads the standard input as well
    @SuppressWarnings("SystemConsoleNull")
    private String password(CommandLine line) throws IOException {
        Console console = System.console();
        if (console != null && in.getClass() == InputStreamReader.class) {
            return new String(Objects.requireNonNullElse(
                    console.readPassword(line.getResourceBundle().getString("type-password") + " "), new char[0]));
        }
        return Objects.requireNonNullElse(new BufferedReader(in).readLine(), "");
    }

    private String said(RequestProblem refused) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return String.valueOf(refused.updateAndGetBody(messages, Locale.forLanguageTag(language))
                .getDetail());
    }

    /** The accounts alone, with the settings that the application would have. */
    private ConfigurableApplicationContext application() {
        List<String> all = new ArrayList<>(settings);
        all.add("--logging.level.org.dutygraph=warn");
        return new SpringApplicationBuilder(Accounts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(all.toArray(String[]::new));
    }
}
