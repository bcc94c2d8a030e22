package org.dutygraph.form;

import java.util.List;

/**
 * Why a file has no table form.
 *
 * @param reason what is wrong
 * @param line where reading failed, 1-based; 0 where the whole file is meant
 * @param excerpt what stood there; empty where nothing could be read
 * @param arguments what the reason's sentence is filled with
 */
public record Refused(Refusal reason, int line, String excerpt, List<String> arguments) implements Opened, Decoded {

    public Refused {
        arguments = List.copyOf(arguments);
    }

    static Refused because(Refusal reason, String... arguments) {
        return new Refused(reason, 0, "", List.of(arguments));
    }
}
