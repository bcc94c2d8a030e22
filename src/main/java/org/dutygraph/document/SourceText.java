package org.dutygraph.document;

import java.util.List;
import org.dutygraph.form.Location;
import org.jspecify.annotations.Nullable;

/**
 * A line of a document as pages and files show it.
 *
 * @param number 1-based
 * @param location where it stands in a file that has no lines; null in a text file
 * @param duties those that it states
 */
record SourceText(long number, String text, @Nullable Location location, List<StatedDuty> duties) {}
