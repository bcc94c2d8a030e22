package org.dutygraph.resolve.department;

/**
 * A department of this county named within a text.
 *
 * @param start where its name begins, its places included
 * @param end where its name ends
 * @param function the function it has
 * @param reason how the name was understood, in plain Chinese; empty where it is the function's own
 */
record Mention(int start, int end, String function, String reason) {}
