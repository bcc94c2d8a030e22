package org.dutygraph.form;

/** What became of a file's bytes: its table form, or why there is none. */
public sealed interface Opened permits Form, Refused {

    /** The largest file that is opened, in bytes. */
    int LARGEST = 64 << 20;

    /**
     * Asks before a file is read whether it would be opened.
     *
     * @param bytes its length
     * @throws RefusedException where it has more than {@value #LARGEST}
     */
    static void requireOpenable(long bytes) throws RefusedException {
        if (bytes > LARGEST) {
            throw new RefusedException(Refusal.TOO_LARGE_FILE, Integer.toString(LARGEST >> 20));
        }
    }

    /**
     * Opens a file, whose kind is told from its content alone. Whatever the content, it never throws, and it ends: a file that
     * takes longer than any document is refused.
     */
    static Opened of(byte[] content) {
        try {
            requireOpenable(content.length);
        } catch (RefusedException e) {
            return e.refused();
        }
        return WrittenForm.read(content)
                .orElseGet(() -> ReadingTime.within(() ->
                        Door.of(content).map(door -> door.open(content)).orElseGet(() -> TextDoor.open(content))));
    }
}
