package org.dutygraph.form;

/** What became of a file's bytes: its table form, or why there is none. */
public sealed interface Opened permits Form, Refused {

    /** The largest file that is opened, in bytes. */
    int LARGEST = 64 << 20;

    /** Opens a file, whose kind is told from its content alone. Whatever the content, it never throws. */
    static Opened of(byte[] content) {
        if (content.length > LARGEST) {
            return Refused.because(Refusal.TOO_LARGE_FILE, Integer.toString(LARGEST >> 20));
        }
        return Door.of(content).map(door -> door.open(content)).orElseGet(() -> TextDoor.open(content));
    }
}
