package org.dutygraph.form;

import java.util.List;

/**
 * A document as lines: text as it was received, or paragraphs and the rows of tables of another kind of file.
 *
 * @param lines in the document's order
 */
public record Form(List<FormLine> lines) implements Opened {

    /** What the header of this application's own table of duties has at least. */
    public static final List<String> OWN_HEADER = List.of("list", "number", "name");

    public Form {
        lines = List.copyOf(lines);
    }

    /** What {@link Opened#of} opens as this form again: a text of its own, for a part of a file that is to be kept by itself. */
    public byte[] written() {
        return WrittenForm.of(this);
    }

    /** The form of these lines; refused where all are blank. */
    static Opened of(List<FormLine> lines) {
        return lines.stream().allMatch(line -> line.text().isBlank())
                ? Refused.because(Refusal.EMPTY_FILE)
                : new Form(lines);
    }
}
