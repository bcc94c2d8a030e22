package org.dutygraph.document;

/**
 * A duty that a document states.
 *
 * @param line 1-based, in the document as received
 */
record StatedDuty(long line, String duty, String list, String name) {}
