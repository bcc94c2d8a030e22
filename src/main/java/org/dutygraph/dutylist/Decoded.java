package org.dutygraph.dutylist;

import java.util.List;

/** The bytes of a file as text, or why they are none. */
sealed interface Decoded {

    /**
     * The text.
     *
     * @param text without byte order mark, line ends as received
     */
    record Text(String text) implements Decoded {}

    /**
     * Why there is none.
     *
     * @param rule what is wrong
     * @param line where reading failed, 1-based; 0 where the whole file is meant
     * @param excerpt what stood there; empty where nothing could be read
     */
    record Refused(Rule rule, int line, String excerpt, List<String> arguments) implements Decoded {}
}
