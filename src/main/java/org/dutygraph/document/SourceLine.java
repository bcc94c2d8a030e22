package org.dutygraph.document;

import java.util.List;

/**
 * A line of a document as received, with the duties it states.
 *
 * @param number 1-based
 */
record SourceLine(long number, String text, List<StatedDuty> duties) {}
