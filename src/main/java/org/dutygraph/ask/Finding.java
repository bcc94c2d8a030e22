package org.dutygraph.ask;

import java.util.List;

/**
 * What a scoring rule finds.
 *
 * @param score between -1 and 1
 * @param message the key of the reason's sentence
 * @param arguments what the sentence speaks of
 */
record Finding(double score, String message, List<String> arguments) {}
