package org.dutygraph.resolve.department;

/**
 * The function that a name means.
 *
 * @param reason why, in plain Chinese; empty where the name is the function's own
 */
record Named(String function, String reason) {}
