package org.dutygraph.assistant;

/**
 * Where something is printed.
 *
 * @param document the document's name
 * @param line 1-based, in the document as received
 * @param link the line in its document
 */
public record SourceLine(String document, long line, String link) {}
