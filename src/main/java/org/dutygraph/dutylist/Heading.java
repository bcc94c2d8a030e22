package org.dutygraph.dutylist;

/**
 * A line outside the tables that may name the township: a line of the cover or the heading of a list.
 *
 * @param text the cleaned text
 * @param line 1-based
 */
public record Heading(String text, int line) {}
