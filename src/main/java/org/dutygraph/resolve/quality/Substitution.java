package org.dutygraph.resolve.quality;

/**
 * One character of a text in another one's place, between the same words.
 *
 * @param one its index in the one text
 * @param other the index of the character in the other
 */
record Substitution(int one, int other) {}
