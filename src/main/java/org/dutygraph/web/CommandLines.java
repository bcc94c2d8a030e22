package org.dutygraph.web;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** How commands speak: Chinese, or English where that is asked for. */
public final class CommandLines {

    private static final String ENGLISH = "--lang=en";

    private CommandLines() {}

    /**
     * The line of a command.
     *
     * @param messages the name of the message files that say what it and its options are
     * @param arguments as they were given
     */
    public static CommandLine of(Object command, String messages, List<String> arguments) {
        return new CommandLine(command)
                .setResourceBundle(ResourceBundle.getBundle(
                        messages,
                        arguments.contains(ENGLISH) ? Locale.ENGLISH : Locale.CHINESE,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
