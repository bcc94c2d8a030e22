package org.dutygraph.dutylist;

import java.util.List;

/**
 * One cell of a duty list.
 *
 * @param printed the text as received, mark-up included; empty where the list has no such column
 * @param paragraphs the cleaned text, one entry for each paragraph or line that the mark-up sets apart, none of them blank
 */
public record Cell(String printed, List<String> paragraphs) {

    /** The cell of a column that a list does not have. */
    public static final Cell NONE = new Cell("", List.of());

    public Cell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The cleaned text, paragraphs joined with a newline. */
    public String text() {
        return paragraphs.size() == 1 ? paragraphs.get(0) : String.join("\n", paragraphs);
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }
}
