package org.dutygraph.dutylist;

/**
 * What may name the township: a line of the cover, the heading of a list, or a column of a table.
 *
 * @param text the cleaned text
 * @param line 1-based
 * @param isCell whether it is what a row of a table says of itself
 */
public record Heading(String text, int line, boolean isCell) {

    /** One outside the tables. */
    public Heading(String text, int line) {
        this(text, line, false);
    }
}
