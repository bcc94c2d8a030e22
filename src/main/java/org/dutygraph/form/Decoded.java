package org.dutygraph.form;

/** The bytes of a file as text, or why they are none. */
sealed interface Decoded permits Decoded.Text, Refused {

    /**
     * The text.
     *
     * @param text without byte order mark, line ends as received
     */
    record Text(String text) implements Decoded {}
}
